package org.rareearth.site.api;

import java.util.List;
import java.util.Map;
import org.rareearth.comparison.CapabilityGaps;
import org.rareearth.comparison.FigureRow;
import org.rareearth.comparison.GapRow;
import org.rareearth.comparison.PositionRow;
import org.rareearth.comparison.Positions;
import org.rareearth.comparison.StagePlants;
import org.rareearth.facility.Facilities;
import org.rareearth.facility.FacilityFilter;
import org.rareearth.kernel.NotFound;
import org.rareearth.stage.StageDetail;
import org.rareearth.stage.Stages;
import org.springframework.stereotype.Component;

/** What the API says of stages. */
@Component
class StageItems {

  private final Stages stages;
  private final Positions positions;
  private final CapabilityGaps gaps;
  private final StagePlants plants;
  private final Facilities facilities;
  private final Values values;
  private final RecordedOn recordedOn;

  StageItems(Stages stages, Positions positions, CapabilityGaps gaps, StagePlants plants, Facilities facilities, Values values,
      RecordedOn recordedOn) {
    this.stages = stages;
    this.positions = positions;
    this.gaps = gaps;
    this.plants = plants;
    this.facilities = facilities;
    this.values = values;
    this.recordedOn = recordedOn;
  }

  List<StageItem> stages() {
    Map<String, Long> counts = plants.counts();
    return stages.details().stream().map(stage -> item(stage, counts)).toList();
  }

  StageRecord stage(String id) {
    StageItem stage = stages().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("stage", id));
    FacilityFilter here = new FacilityFilter(List.of(id), List.of(), List.of(), List.of(), List.of(), null);
    return new StageRecord(stage, positions(positions.at(id)), gaps(gaps.at(id)),
        facilities.rows(here).stream().map(row -> Ref.of("facilities", row.slug(), row.name())).toList());
  }

  List<FigureItem> figures(List<FigureRow> rows) {
    RecordedOn.Records recorded = recordedOn.of("stage_figures", rows.stream().map(FigureRow::slug).toList());
    return rows.stream().map(row -> new FigureItem(row.slug(), row.stage(), Ref.of(row.place()), Ref.ofNullable(row.partner()),
        row.metric(), row.product(), row.group(), DateSaid.ofNullable(row.year()), row.denominator(), row.mark(), value(row, recorded)))
        .toList();
  }

  Value value(FigureRow row, RecordedOn.Records recorded) {
    return values.of(row.slug(), row.value(), new Values.Scope(null, row.stage(), row.product(), null), row.source(), recorded);
  }

  List<PositionItem> positions(List<PositionRow> rows) {
    RecordedOn.Records recorded = recordedOn.of("stage_positions", rows.stream().map(PositionRow::slug).toList());
    return rows.stream().map(row -> new PositionItem(row.slug(), Ref.of(row.place()), row.aspect(), row.standing(),
        values.of(row.slug(), row.words(), row.source(), recorded))).toList();
  }

  List<GapItem> gaps(List<GapRow> rows) {
    RecordedOn.Records recorded = recordedOn.of("capability_gaps", rows.stream().map(GapRow::slug).toList());
    return rows.stream().map(row -> new GapItem(row.slug(), Ref.of(row.stage()), Ref.of(row.place()),
        values.of(row.slug(), row.missing(), row.source(), recorded))).toList();
  }

  private static StageItem item(StageDetail stage, Map<String, Long> counts) {
    return new StageItem(stage.ref().code(), "/stages/" + stage.ref().code(), stage.ref().position(), Text.of(stage.ref().name()),
        Text.of(stage.definition()), Text.ofNullable(stage.nativeProduct()), stage.ref().nativeUnit(), stage.source().slug(),
        counts.getOrDefault(stage.ref().code(), 0L));
  }
}
