package org.rareearth.site.policy;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.flag;
import static org.rareearth.opendata.Column.text;

import java.util.List;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.OpenRecord;
import org.rareearth.opendata.Section;
import org.rareearth.site.ui.RecordTables;
import org.springframework.stereotype.Component;

/** /policies/{slug} as a file: the measure with what holds today, and the days on which something changes. */
@Component
class PolicyRecord implements OpenRecord {

  private static final List<Column<PolicyPage.Turn>> DATES = List.of(text("event", PolicyPage.Turn::key), date("date", PolicyPage.Turn::date),
      flag("past", PolicyPage.Turn::past));

  private final PolicyComposer composer;

  PolicyRecord(PolicyComposer composer) {
    this.composer = composer;
  }

  @Override
  public String folder() {
    return "policies";
  }

  @Override
  public List<Section<?>> sections(String slug) {
    PolicyPage page = composer.show(slug);
    return List.of(Section.of("policy", PolicyFile.COLUMNS, List.of(new PoliciesPage.Line(page.policy(), page.today()))),
        Section.of("dates", DATES, page.dates()), RecordTables.sources(page.footnotes()));
  }
}
