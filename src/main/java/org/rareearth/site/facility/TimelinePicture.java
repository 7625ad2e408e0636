package org.rareearth.site.facility;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.flag;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.page;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.from;
import static org.rareearth.site.ui.FileColumns.source;
import static org.rareearth.site.ui.FileColumns.words;

import java.util.List;
import org.rareearth.facility.Facilities;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.FundingAwards;
import org.rareearth.kernel.Money;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.Picture;
import org.rareearth.site.ui.FileColumns;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** What happened at a plant and what was promised, on one line of time. */
@Component
class TimelinePicture implements Picture {

  /** An event of a plant. */
  record Line(String plant, PlantEvent event) {}

  private static final List<Column<Line>> COLUMNS = FileColumns.of(List.of(
      List.of(text("facility", Line::plant), date("event_date", line -> line.event().date()), text("nature", line -> line.event().nature()),
          text("kind", line -> line.event().kind()), flag("happened", line -> line.event().happened())),
      words("title", line -> line.event().title()),
      List.of(text("award", line -> from(line.event().award(), AwardRow::slug)),
          number("amount_in_currency", null, line -> from(from(line.event().award(), AwardRow::amount), Money::amount)),
          text("currency", line -> from(from(line.event().award(), AwardRow::amount), Money::currency)),
          number("reports", null, line -> line.event().reports()), page(line -> line.event().path(line.plant()))),
      source(line -> line.event().source())));

  private final Facilities facilities;
  private final FundingAwards awards;
  private final TimelineDrawing drawing;

  TimelinePicture(Facilities facilities, FundingAwards awards, TimelineDrawing drawing) {
    this.facilities = facilities;
    this.awards = awards;
    this.drawing = drawing;
  }

  @Override
  public String name() {
    return FOLDER + "facility-timeline";
  }

  @Override
  public boolean standsAlone() {
    return false;
  }

  @Override
  public Extract<Line> extract(MultiValueMap<String, String> typed) {
    ListQuery query = new ListQuery(typed);
    String plant = OnePlant.of(query);
    return new Extract<>(COLUMNS, query.unknown(OnePlant.KEYS), reader ->
        PlantEvent.of(facilities.profile(plant), awards.onFacility(plant)).forEach(event -> reader.accept(new Line(plant, event))));
  }

  @Override
  @Transactional(readOnly = true)
  public Exhibit exhibit(MultiValueMap<String, String> typed) {
    String plant = OnePlant.of(new ListQuery(typed));
    return drawing.exhibit(facilities.profile(plant), awards.onFacility(plant));
  }
}
