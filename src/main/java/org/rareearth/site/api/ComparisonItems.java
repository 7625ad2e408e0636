package org.rareearth.site.api;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.Chosen;
import org.rareearth.comparison.Gap;
import org.rareearth.comparison.GapTable;
import org.rareearth.comparison.GapTables;
import org.rareearth.comparison.Pair;
import org.rareearth.site.comparison.ComparisonFilter;
import org.springframework.stereotype.Component;

/** The stage-gap table for the API. */
@Component
class ComparisonItems {

  private final GapTables tables;
  private final StageItems stages;
  private final Values values;
  private final RecordedOn recordedOn;

  ComparisonItems(GapTables tables, StageItems stages, Values values, RecordedOn recordedOn) {
    this.tables = tables;
    this.stages = stages;
    this.values = values;
    this.recordedOn = recordedOn;
  }

  ComparisonRecord of(@Nullable String a, @Nullable String b, @Nullable String year) {
    ComparisonFilter asked = new ComparisonFilter(a, b, year);
    GapTable table = tables.of(asked.first(), asked.second(), asked.yearAsked());
    RecordedOn.Records recorded = recordedOn.of("stage_figures", table.lines().stream().flatMap(line -> line.pairs().stream())
        .flatMap(pair -> Stream.of(pair.a(), pair.b(), pair.world())).filter(Objects::nonNull).map(chosen -> chosen.shown().slug()).toList());
    return new ComparisonRecord(Ref.of(table.a()), Ref.of(table.b()), table.year(), table.years(),
        table.places().stream().map(Ref::of).toList(), table.lines().stream().map(line -> stage(line, recorded)).toList(),
        stages.gaps(table.lacks()));
  }

  private ComparedStage stage(GapTable.Line line, RecordedOn.Records recorded) {
    return new ComparedStage(Ref.of(line.stage().ref()), positions(line.a()), positions(line.b()),
        line.pairs().stream().map(pair -> measure(pair, recorded)).toList());
  }

  private List<PositionItem> positions(GapTable.Standings said) {
    return stages.positions(Stream.concat(said.shown().stream(), said.others().stream()).toList());
  }

  private MeasureItem measure(Pair pair, RecordedOn.Records recorded) {
    Gap gap = pair.gap();
    Value difference = gap != null ? values.computed(gap.difference())
        : pair.whyNoGap().equals("none") ? Value.NOT_APPLICABLE : Value.UNKNOWN;
    return new MeasureItem(pair.metric(), pair.group(), pair.unit().symbol(), value(pair.a(), recorded), value(pair.b(), recorded),
        value(pair.world(), recorded), difference, gap == null ? null : gap.aLeads() ? "a" : "b");
  }

  private Value value(@Nullable Chosen chosen, RecordedOn.Records recorded) {
    return chosen == null ? Value.UNKNOWN : stages.value(chosen.shown(), recorded);
  }
}
