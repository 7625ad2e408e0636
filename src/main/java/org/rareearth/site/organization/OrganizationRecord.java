package org.rareearth.site.organization;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.list;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.page;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.from;
import static org.rareearth.site.ui.FileColumns.source;
import static org.rareearth.site.ui.FileColumns.words;

import java.util.List;
import java.util.stream.Stream;
import org.rareearth.facility.ClaimRow;
import org.rareearth.facility.FacilityRow;
import org.rareearth.funding.ProgramRow;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.OpenRecord;
import org.rareearth.opendata.Section;
import org.rareearth.organization.OrganizationFamily;
import org.rareearth.organization.OrganizationRef;
import org.rareearth.organization.OrganizationRow;
import org.rareearth.site.funding.AwardFile;
import org.rareearth.site.ui.FileColumns;
import org.rareearth.site.ui.RecordTables;
import org.rareearth.stage.StageRef;
import org.springframework.stereotype.Component;

/** /organizations/{slug} as a file: the family, its plants, the awards that it received, its programmes and its ties. */
@Component
class OrganizationRecord implements OpenRecord {

  /** @param depth 0 for itself, below it for owners, above it for what it owns */
  private record Member(OrganizationRow organization, int depth) {}

  private static final List<Column<Member>> FAMILY = FileColumns.of(List.of(
      List.of(text("organization", member -> member.organization().slug()), page(member -> "/organizations/" + member.organization().slug()),
          number("steps_below", null, Member::depth)),
      words("name", member -> member.organization().name()),
      List.of(list("aliases", member -> member.organization().aliases()), text("kind", member -> member.organization().kind()),
          text("country", member -> member.organization().country()),
          text("parent", member -> from(member.organization().parent(), OrganizationRef::slug)),
          number("parent_share_pct", "%", member -> member.organization().parentSharePct()),
          text("ticker", member -> member.organization().ticker())),
      words("ownership", member -> member.organization().ownership()), List.of(text("note", member -> member.organization().note())),
      source(member -> member.organization().source())));

  private static final List<Column<FacilityRow>> PLANTS = FileColumns.of(List.of(
      List.of(text("facility", FacilityRow::slug), page(plant -> "/facilities/" + plant.slug())), words("name", FacilityRow::name),
      List.of(text("operator", plant -> from(plant.operator(), OrganizationRef::slug)), text("country", FacilityRow::country),
          list("stages", plant -> plant.stages().stream().map(StageRef::code).toList()),
          text("status", plant -> from(plant.status(), ClaimRow::status)),
          date("status_date", plant -> from(plant.status(), ClaimRow::date)))));

  private static final List<Column<ProgramRow>> PROGRAMS = FileColumns.of(List.of(
      List.of(text("program", ProgramRow::slug), page(program -> "/programs/" + program.slug())), words("name", ProgramRow::name),
      List.of(text("funder", program -> program.funder().slug()), text("level", ProgramRow::level)), source(ProgramRow::source)));

  private final OrganizationComposer composer;

  OrganizationRecord(OrganizationComposer composer) {
    this.composer = composer;
  }

  @Override
  public String folder() {
    return "organizations";
  }

  @Override
  public List<Section<?>> sections(String slug) {
    OrganizationPage page = composer.one(slug);
    return List.of(Section.of("family", FAMILY, family(page.family())),
        Section.of("plants", PLANTS, page.plants().stream().flatMap(plants -> plants.rows().stream()).toList()),
        Section.of("awards", AwardFile.COLUMNS, page.received().stream().flatMap(received -> received.awards().stream()).toList()),
        Section.of("programs", PROGRAMS, page.given().stream().map(OrganizationPage.Given::program).toList()),
        RecordTables.links(page.links().stream().map(OrganizationPage.Link::row).toList()), RecordTables.articles(page.facts()),
        RecordTables.sources(page.footnotes()));
  }

  private static List<Member> family(OrganizationFamily family) {
    Stream<Member> owned = family.subsidiaries().stream().map(one -> new Member(one.organization(), one.depth()));
    List<OrganizationRow> owners = family.parents();
    Stream<Member> above = owners.stream().map(owner -> new Member(owner, -1 - owners.indexOf(owner)));
    return Stream.of(Stream.of(new Member(family.self(), 0)), above, owned).flatMap(members -> members).toList();
  }
}
