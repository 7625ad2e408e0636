package org.rareearth.site.organization;

import static org.rareearth.opendata.Column.list;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.page;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.from;
import static org.rareearth.site.ui.FileColumns.source;
import static org.rareearth.site.ui.FileColumns.words;

import java.util.List;
import java.util.Set;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.opendata.ListColumns;
import org.rareearth.opendata.OpenList;
import org.rareearth.opendata.Shown;
import org.rareearth.organization.OrganizationRef;
import org.rareearth.site.ui.FileColumns;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** /organizations as a file: one row for one organization, with the number of its own records. */
@Component
class OrganizationFile implements OpenList {

  private static final List<Column<OrganizationsPage.Line>> COLUMNS = FileColumns.of(List.of(
      List.of(text("organization", line -> line.organization().slug()), page(line -> "/organizations/" + line.organization().slug())),
      words("name", line -> line.organization().name()),
      List.of(list("aliases", line -> line.organization().aliases()), text("kind", line -> line.organization().kind()),
          text("country", line -> line.organization().country()),
          text("parent", line -> from(line.organization().parent(), OrganizationRef::slug))),
      words("parent_name", line -> from(line.organization().parent(), OrganizationRef::name)),
      List.of(number("parent_share_pct", "%", line -> line.organization().parentSharePct()),
          text("ticker", line -> line.organization().ticker())),
      words("ownership", line -> line.organization().ownership()),
      List.of(number("plants", null, OrganizationsPage.Line::plants), number("awards_received", null, OrganizationsPage.Line::received),
          number("awards_given", null, OrganizationsPage.Line::given), number("supply_links_in", null, OrganizationsPage.Line::supplies),
          text("note", line -> line.organization().note())),
      source(line -> line.organization().source())));

  /** The same on its page. */
  static final ListColumns<OrganizationsPage.Line> LIST = new ListColumns<>(COLUMNS, List.of(
      Shown.words("organization.name", "name", "organization", "url", "name_en", "name_zh", "aliases"),
      Shown.words("organization.kind", "kind", "kind"),
      Shown.words("organization.country", "country", "country"),
      Shown.words("organization.parent", "parent", "parent", "parent_name_en", "parent_name_zh", "parent_share_pct"),
      Shown.numbers("organization.column.plants", null, "plants"),
      Shown.numbers("organization.column.received", null, "awards_received"),
      Shown.numbers("organization.column.given", null, "awards_given"),
      Shown.numbers("organization.column.supplies", null, "supply_links_in")), Set.of(
      "ticker", "ownership_en", "ownership_zh", "note", "source", "source_title", "source_publisher", "source_published_on", "source_url"));

  private final OrganizationsComposer composer;

  OrganizationFile(OrganizationsComposer composer) {
    this.composer = composer;
  }

  @Override
  public String name() {
    return "organizations";
  }

  @Override
  public ListColumns<?> table() {
    return LIST;
  }

  @Override
  public Extract<OrganizationsPage.Line> extract(MultiValueMap<String, String> typed) {
    ListQuery query = new ListQuery(typed);
    OrganizationsComposer.read(query);
    OrganizationsComposer.roles(query);
    OrganizationsComposer.sort(query);
    return new Extract<>(COLUMNS, query.unknown(OrganizationsComposer.KEYS), reader -> composer.each(query, reader));
  }
}
