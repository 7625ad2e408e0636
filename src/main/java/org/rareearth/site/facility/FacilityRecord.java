package org.rareearth.site.facility;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.flag;
import static org.rareearth.opendata.Column.list;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.page;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.from;
import static org.rareearth.site.ui.FileColumns.quantity;
import static org.rareearth.site.ui.FileColumns.said;
import static org.rareearth.site.ui.FileColumns.source;
import static org.rareearth.site.ui.FileColumns.words;

import java.util.List;
import java.util.stream.Stream;
import org.rareearth.facility.ClaimRow;
import org.rareearth.facility.FacilityProfile;
import org.rareearth.facility.MilestoneRow;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.OpenRecord;
import org.rareearth.opendata.Section;
import org.rareearth.site.funding.AwardFile;
import org.rareearth.site.ui.FileColumns;
import org.rareearth.site.ui.RecordTables;
import org.rareearth.stage.StageRef;
import org.springframework.stereotype.Component;

/** /facilities/{slug} as a file: every claim with its unit, basis and source, shown or not, and what else the dossier tells. */
@Component
class FacilityRecord implements OpenRecord {

  private record Told(ClaimRow claim, boolean shown) {}

  private static final List<Column<Told>> CLAIMS = FileColumns.of(List.of(
      List.of(text("claim", told -> told.claim().slug()), text("property", told -> told.claim().property()), flag("shown", Told::shown)),
      quantity(told -> told.claim().value()),
      List.of(text("basis", told -> told.claim().basis()), text("status", told -> told.claim().status())),
      words("text", told -> told.claim().text()),
      List.of(text("stage", told -> from(told.claim().stage(), StageRef::code)), text("product", told -> told.claim().product()),
          text("target_year", told -> told.claim().targetYear())),
      said(told -> told.claim().said())));

  private static final List<Column<FacilityProfile>> PLANT = FileColumns.of(List.of(
      List.of(text("facility", FacilityProfile::slug), page(plant -> "/facilities/" + plant.slug())), words("name", FacilityProfile::name),
      List.of(list("aliases", FacilityProfile::aliases),
          list("owners", plant -> plant.owners().stream().map(owner -> owner.organization().slug()).toList()),
          text("country", FacilityProfile::country), text("state", FacilityProfile::state), text("county", FacilityProfile::county),
          text("locality", FacilityProfile::locality), number("latitude", "°", FacilityProfile::latitude),
          number("longitude", "°", FacilityProfile::longitude), text("precision", FacilityProfile::locationPrecision),
          list("stages", plant -> plant.stages().stream().map(StageRef::code).toList()),
          text("status", plant -> from(plant.status(), ClaimRow::status)), text("note", FacilityProfile::note)),
      source(FacilityProfile::source)));

  private static final List<Column<MilestoneRow>> MILESTONES = FileColumns.of(List.of(
      List.of(text("milestone", MilestoneRow::slug), text("kind", MilestoneRow::kind), text("status", MilestoneRow::status),
          date("date", MilestoneRow::date)),
      words("title", MilestoneRow::title), said(MilestoneRow::said)));

  private final FacilityComposer composer;

  FacilityRecord(FacilityComposer composer) {
    this.composer = composer;
  }

  @Override
  public String folder() {
    return "facilities";
  }

  @Override
  public List<Section<?>> sections(String slug) {
    FacilityPage page = composer.show(slug);
    Stream<Told> told = page.plant().groups().stream()
        .flatMap(group -> group.claims().stream().map(claim -> new Told(claim, group.shows(claim))));
    return List.of(Section.of("claims", CLAIMS, told.toList()), Section.of("facility", PLANT, List.of(page.plant())),
        Section.of("milestones", MILESTONES, page.plant().milestones()),
        Section.of("awards", AwardFile.COLUMNS, page.awards().stream().map(FacilityPage.Award::row).toList()),
        RecordTables.links(page.links().stream().map(FacilityPage.Link::row).toList()), RecordTables.articles(page.facts()),
        RecordTables.sources(page.footnotes()));
  }
}
