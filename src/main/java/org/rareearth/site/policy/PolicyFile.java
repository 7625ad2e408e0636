package org.rareearth.site.policy;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.list;
import static org.rareearth.opendata.Column.page;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.said;
import static org.rareearth.site.ui.FileColumns.words;

import java.util.List;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.opendata.OpenList;
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

  private final PolicyComposer composer;

  PolicyFile(PolicyComposer composer) {
    this.composer = composer;
  }

  @Override
  public String name() {
    return "policies";
  }

  /** The measures are few and sifted in memory: the page has all of them on it. */
  @Override
  public Extract<PoliciesPage.Line> extract(MultiValueMap<String, String> query) {
    PoliciesPage page = composer.list(query);
    return new Extract<>(COLUMNS, page.unknown(), page.rows()::forEach);
  }
}
