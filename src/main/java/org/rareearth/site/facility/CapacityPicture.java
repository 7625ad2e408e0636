package org.rareearth.site.facility;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.flag;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.from;
import static org.rareearth.site.ui.FileColumns.said;

import java.util.List;
import org.rareearth.facility.Facilities;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.Picture;
import org.rareearth.site.ui.FileColumns;
import org.rareearth.site.ui.ListQuery;
import org.rareearth.stage.StageRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** What was said of a plant's capacity and output against the day on which it was said. */
@Component
class CapacityPicture implements Picture {

  private static final List<Column<SaidCapacity>> COLUMNS = FileColumns.of(List.of(
      List.of(text("claim", row -> row.claim().slug()), date("said_on", SaidCapacity::date),
          text("property", row -> row.claim().property()), text("stage", row -> from(row.claim().stage(), StageRef::code)),
          text("product", row -> row.claim().product()), number("value_low", null, row -> row.value().low()),
          number("value_high", null, row -> row.value().high()), text("unit", row -> row.value().unit().symbol()),
          text("qualifier", row -> row.value().qualifier()), text("basis", row -> row.claim().basis()),
          text("target_year", row -> row.claim().targetYear()), flag("stands", SaidCapacity::stands)),
      said(row -> row.claim().said())));

  private final Facilities facilities;
  private final CapacityDrawing drawing;

  CapacityPicture(Facilities facilities, CapacityDrawing drawing) {
    this.facilities = facilities;
    this.drawing = drawing;
  }

  @Override
  public String name() {
    return FOLDER + "facility-capacity";
  }

  @Override
  public boolean standsAlone() {
    return false;
  }

  @Override
  public Extract<SaidCapacity> extract(MultiValueMap<String, String> typed) {
    ListQuery query = new ListQuery(typed);
    String plant = OnePlant.of(query);
    return new Extract<>(COLUMNS, query.unknown(OnePlant.KEYS), reader -> SaidCapacity.of(facilities.profile(plant)).forEach(reader));
  }

  @Override
  @Transactional(readOnly = true)
  public Exhibit exhibit(MultiValueMap<String, String> typed) {
    return drawing.exhibit(facilities.profile(OnePlant.of(new ListQuery(typed))));
  }
}
