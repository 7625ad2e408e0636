package org.rareearth.site.network;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.page;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.said;
import static org.rareearth.site.ui.FileColumns.words;

import java.util.List;
import java.util.Set;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.opendata.ListColumns;
import org.rareearth.opendata.OpenList;
import org.rareearth.opendata.Shown;
import org.rareearth.site.ui.FileColumns;
import org.rareearth.site.ui.ListQuery;
import org.rareearth.supply.LinkRow;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** /network as a file: every link, also those through which no material passes. */
@Component
class NetworkFile implements OpenList {

  private static final List<Column<LinkRow>> COLUMNS = FileColumns.of(List.of(
      List.of(text("link", LinkRow::slug), page(link -> "/network#" + link.slug()), text("from", link -> link.from().slug()),
          text("from_kind", link -> link.from().kind()), text("from_country", link -> link.from().country())),
      words("from_name", link -> link.from().name()),
      List.of(text("to", link -> link.to().slug()), text("to_kind", link -> link.to().kind()), text("to_country", link -> link.to().country())),
      words("to_name", link -> link.to().name()),
      List.of(text("kind", LinkRow::kind), text("status", LinkRow::status), text("status_as_stated", LinkRow::statusAsStated),
          text("material_group", LinkRow::group)),
      words("material", LinkRow::material),
      List.of(number("volume_low", null, LinkRow::volumeLow), number("volume_high", null, LinkRow::volumeHigh),
          text("volume_unit", LinkRow::volumeUnit), date("announced_on", LinkRow::announcedOn)),
      said(LinkRow::said)));

  /** The same on its page. */
  static final ListColumns<LinkRow> LIST = new ListColumns<>(COLUMNS, List.of(
      Shown.words("network.from", "from", "from", "from_name_en", "from_name_zh"),
      Shown.words("network.to", "to", "to", "to_name_en", "to_name_zh"),
      Shown.words("network.filter.kind", null, "kind"),
      Shown.words("network.filter.status", "status", "status"),
      Shown.words("network.filter.material", null, "material_en", "material_zh"),
      Shown.numbers("network.volume", null, "volume_low", "volume_high", "volume_unit"),
      Shown.numbers("network.announced", "announced", "announced_on")), Set.of(
      "link", "url", "from_kind", "from_country", "to_kind", "to_country", "status_as_stated", "material_group", "as_of", "rank", "locator",
      "source", "source_title", "source_publisher", "source_published_on", "source_url"));

  private final NetworkComposer composer;

  NetworkFile(NetworkComposer composer) {
    this.composer = composer;
  }

  @Override
  public String name() {
    return "network";
  }

  @Override
  public ListColumns<?> table() {
    return LIST;
  }

  @Override
  public Extract<LinkRow> extract(MultiValueMap<String, String> typed) {
    NetworkQuery query = NetworkQuery.of(new ListQuery(typed));
    return new Extract<>(COLUMNS, query.unknown(), composer.rows(query)::forEach);
  }
}
