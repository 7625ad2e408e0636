package org.rareearth.site.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.DocumentFactRow;
import org.rareearth.facility.ClaimRow;
import org.rareearth.organization.OrganizationFamily;
import org.rareearth.site.ui.Footnotes;

/** Numbers the sources of an organization's page in the order in which its sections print them. */
final class OrganizationFootnotes {

  private OrganizationFootnotes() {}

  static Footnotes of(OrganizationFamily family, List<OrganizationPage.Plants> plants, List<OrganizationPage.Received> received,
      List<OrganizationPage.Given> given, List<OrganizationPage.Link> links, List<DocumentFactRow> facts) {
    Footnotes.Builder notes = new Footnotes.Builder();
    notes.mention(family.self().source());
    family.parents().forEach(parent -> notes.mention(parent.source()));
    family.subsidiaries().forEach(subsidiary -> notes.mention(subsidiary.organization().source()));
    plants.stream().flatMap(operator -> operator.rows().stream()).forEach(plant -> {
      mention(notes, plant.status());
      mention(notes, plant.capacity());
      mention(notes, plant.output());
    });
    received.stream().flatMap(recipient -> recipient.awards().stream()).forEach(award -> notes.mention(award.shown()));
    given.forEach(program -> notes.mention(program.program().source()));
    links.forEach(link -> notes.mention(link.row().said()));
    facts.forEach(fact -> notes.mention(fact.source()));
    return notes.build();
  }

  private static void mention(Footnotes.Builder notes, @Nullable ClaimRow claim) {
    if (claim != null) {
      notes.mention(claim.said());
    }
  }
}
