package org.rareearth.site.facility;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.list;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.page;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.from;
import static org.rareearth.site.ui.FileColumns.words;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rareearth.facility.ClaimRow;
import org.rareearth.facility.FacilityRow;
import org.rareearth.kernel.Quantity;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.opendata.Format;
import org.rareearth.opendata.ListColumns;
import org.rareearth.opendata.OpenList;
import org.rareearth.opendata.Shown;
import org.rareearth.organization.OrganizationRef;
import org.rareearth.site.ui.FileColumns;
import org.rareearth.stage.StageRef;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** /facilities as a file: one row for one plant, each of its figures with unit, basis, date and source of its own. */
@Component
class FacilityFile implements OpenList {

  private static final List<Column<FacilitiesPage.Line>> COLUMNS = FileColumns.of(List.of(
      List.of(text("facility", of(FacilityRow::slug)), page(line -> "/facilities/" + line.plant().slug())),
      words("name", line -> line.plant().name()),
      List.of(text("operator", line -> from(line.plant().operator(), OrganizationRef::slug))),
      words("operator_name", line -> from(line.plant().operator(), OrganizationRef::name)),
      List.of(text("parent", line -> from(line.plant().parent(), OrganizationRef::slug))),
      words("parent_name", line -> from(line.plant().parent(), OrganizationRef::name)),
      List.of(text("country", of(FacilityRow::country)), text("state", of(FacilityRow::state)), text("locality", of(FacilityRow::locality)),
          number("longitude", "°", of(FacilityRow::longitude)), number("latitude", "°", of(FacilityRow::latitude)),
          text("precision", of(FacilityRow::precision)),
          list("stages", line -> line.plant().stages().stream().map(StageRef::code).toList()),
          text("status", line -> from(line.plant().status(), ClaimRow::status)),
          date("status_date", line -> from(line.plant().status(), ClaimRow::date)),
          text("status_source", line -> from(line.plant().status(), claim -> claim.said().source().slug()))),
      figure("capacity", FacilityRow::capacity), figure("output", FacilityRow::output),
      List.of(number("awards", null, FacilitiesPage.Line::awards))));

  /** The same on its page. */
  static final ListColumns<FacilitiesPage.Line> LIST = new ListColumns<>(COLUMNS, List.of(
      Shown.words("facility.name", "name", "facility", "url", "name_en", "name_zh"),
      Shown.words("facility.operator", null, "operator", "operator_name_en", "operator_name_zh", "parent", "parent_name_en", "parent_name_zh"),
      Shown.words("facility.place", "country", "country", "state", "locality"),
      Shown.words("facility.stages", null, "stages"),
      Shown.words("facility.filter.status", "status", "status"),
      Shown.numbers("facility.statusAsOf", "latest", "status_date"),
      Shown.numbers("facility.capacityOrOutput", null, "capacity_low", "capacity_high", "capacity_unit", "capacity_qualifier", "capacity_basis",
          "capacity_product", "capacity_target_year", "output_low", "output_high", "output_unit", "output_qualifier", "output_basis",
          "output_product", "output_target_year"),
      Shown.numbers("facility.awards", null, "awards")), Set.of(
      "longitude", "latitude", "precision", "status_source", "capacity_stage", "capacity_date", "capacity_source", "output_stage", "output_date",
      "output_source"));

  private final FacilitiesComposer composer;

  FacilityFile(FacilitiesComposer composer) {
    this.composer = composer;
  }

  @Override
  public String name() {
    return "facilities";
  }

  @Override
  public ListColumns<?> table() {
    return LIST;
  }

  @Override
  public List<String> suffixes() {
    return Format.SUFFIXES_OF_PLACES;
  }

  @Override
  public Extract<FacilitiesPage.Line> extract(MultiValueMap<String, String> typed) {
    FacilityQuery query = composer.read(typed);
    composer.refuseUnknownStages(query);
    return new Extract<>(COLUMNS, query.unknown(), reader -> composer.each(query, reader));
  }

  private static Function<FacilitiesPage.Line, @Nullable Object> of(Function<FacilityRow, @Nullable Object> part) {
    return line -> part.apply(line.plant());
  }

  /** A figure keeps unit, basis and qualifier beside it, because plants are not measured alike and must not be added blindly. */
  private static List<Column<FacilitiesPage.Line>> figure(String key, Function<FacilityRow, @Nullable ClaimRow> claim) {
    Function<FacilitiesPage.Line, @Nullable Quantity> quantity = line -> from(claim.apply(line.plant()), ClaimRow::value);
    return List.of(number(key + "_low", null, line -> from(quantity.apply(line), Quantity::low)),
        number(key + "_high", null, line -> from(quantity.apply(line), Quantity::upper)),
        text(key + "_unit", line -> from(quantity.apply(line), value -> value.unit().symbol())),
        text(key + "_qualifier", line -> from(quantity.apply(line), Quantity::qualifier)),
        text(key + "_basis", line -> from(claim.apply(line.plant()), ClaimRow::basis)),
        text(key + "_product", line -> from(claim.apply(line.plant()), ClaimRow::product)),
        text(key + "_stage", line -> from(from(claim.apply(line.plant()), ClaimRow::stage), StageRef::code)),
        text(key + "_target_year", line -> from(claim.apply(line.plant()), ClaimRow::targetYear)),
        date(key + "_date", line -> from(claim.apply(line.plant()), ClaimRow::date)),
        text(key + "_source", line -> from(claim.apply(line.plant()), one -> one.said().source().slug())));
  }
}
