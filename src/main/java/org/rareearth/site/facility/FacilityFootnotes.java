package org.rareearth.site.facility;

import java.util.List;
import org.rareearth.evidence.DocumentFactRow;
import org.rareearth.facility.ClaimRow;
import org.rareearth.facility.FacilityProfile;
import org.rareearth.site.ui.Footnotes;

/** Numbers the sources of a plant's dossier in the order in which its sections print them. */
final class FacilityFootnotes {

  private FacilityFootnotes() {}

  static Footnotes of(FacilityProfile plant, List<ClaimRow> headlines, FacilityPictures pictures, List<FacilityPage.Award> awards,
      List<FacilityPage.Link> links, List<DocumentFactRow> facts) {
    Footnotes.Builder notes = new Footnotes.Builder();
    if (plant.status() != null) {
      notes.mention(plant.status().said());
    }
    plant.owners().forEach(owner -> notes.mention(owner.source()));
    notes.mention(plant.source());
    headlines.forEach(claim -> notes.mention(claim.said()));
    pictures.drawn().forEach(picture -> notes.mention(picture.sources()));
    plant.statusHistory().forEach(claim -> notes.mention(claim.said()));
    plant.capacities().stream().flatMap(group -> group.claims().stream()).forEach(claim -> notes.mention(claim.said()));
    awards.forEach(award -> {
      notes.mention(award.row().shown());
      award.tellings().stream().flatMap(telling -> telling.reports().stream()).forEach(report -> notes.mention(report.said()));
    });
    links.forEach(link -> notes.mention(link.row().said()));
    plant.milestones().forEach(milestone -> notes.mention(milestone.said()));
    facts.forEach(fact -> notes.mention(fact.source()));
    plant.otherGroups().stream().flatMap(group -> group.claims().stream()).forEach(claim -> notes.mention(claim.said()));
    return notes.build();
  }
}
