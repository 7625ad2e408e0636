package org.rareearth.site.policy;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.list;
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
import org.rareearth.stage.StageRef;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** /policies as a file: one row for one measure, with its dates and, where a day was asked for, what holds on it. */
@Component
class PolicyFile implements OpenList {

  static final List<Column<PoliciesPage.Line>> COLUMNS = FileColumns.of(List.of(
      List.of(text("policy", line -> line.policy().slug()), page(line -> "/policies/" + line.policy().slug()),
          text("number", line -> line.policy().number())),
      words("title", line -> line.policy().title()),
      List.of(text("place", line -> line.policy().place())), words("place_name", line -> line.policy().placeName()),
      List.of(text("kind", line -> line.policy().kind()), text("status", line -> line.policy().status()),
          text("force_on_day", PoliciesPage.Line::force), date("announced_on", line -> line.policy().dates().announced()),
          date("in_force_from", line -> line.policy().dates().from()), date("in_force_to", line -> line.policy().dates().to()),
          date("suspended_from", line -> line.policy().dates().suspendedFrom()),
          date("suspended_to", line -> line.policy().dates().suspendedTo()), list("elements", line -> line.policy().elements()),
          list("stages", line -> line.policy().stages().stream().map(StageRef::code).toList())),
      words("goods", line -> line.policy().goods()), words("summary", line -> line.policy().summary()),
      said(line -> line.policy().said())));

  static final Shown ON_DAY = Shown.words("policy.on.head", null, "force_on_day");

  /** The same on its page. */
  static final ListColumns<PoliciesPage.Line> LIST = new ListColumns<>(COLUMNS, List.of(
      Shown.words("policy.title", "title", "policy", "url", "number", "title_en", "title_zh"),
      Shown.words("policy.place", "place", "place_name_en", "place_name_zh"),
      Shown.words("policy.kind", "kind", "kind"),
      ON_DAY,
      Shown.words("policy.status", "status", "status"),
      Shown.numbers("policy.from", "date", "in_force_from", "announced_on"),
      Shown.numbers("policy.until", null, "in_force_to"),
      Shown.numbers("policy.suspended", null, "suspended_from", "suspended_to")), Set.of(
      "place", "elements", "stages", "goods_en", "goods_zh", "summary_en", "summary_zh", "as_of", "rank", "locator", "source", "source_title",
      "source_publisher", "source_published_on", "source_url"));

  private final PolicyComposer composer;

  PolicyFile(PolicyComposer composer) {
    this.composer = composer;
  }

  @Override
  public String name() {
    return "policies";
  }

  @Override
  public ListColumns<?> table() {
    return LIST;
  }

  /** The measures are few and sifted in memory: the page has all of them on it. */
  @Override
  public Extract<PoliciesPage.Line> extract(MultiValueMap<String, String> query) {
    PoliciesPage page = composer.list(query);
    return new Extract<>(COLUMNS, page.unknown(), page.rows()::forEach);
  }
}
