package org.rareearth.site.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Conflicts;
import org.rareearth.evidence.SubjectKind;
import org.rareearth.funding.AwardDetail;
import org.rareearth.funding.AwardFacet;
import org.rareearth.funding.AwardFilter;
import org.rareearth.funding.AwardReport;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.FundingAwards;
import org.rareearth.funding.FundingTotals;
import org.rareearth.funding.ProgramRow;
import org.rareearth.funding.Programs;
import org.springframework.stereotype.Component;

/** What the API says of money. */
@Component
class FundingItems {

  private static final String EVENTS = "award_events";

  private final FundingAwards awards;
  private final Programs programs;
  private final Conflicts conflicts;
  private final Values values;
  private final RecordedOn recordedOn;

  FundingItems(FundingAwards awards, Programs programs, Conflicts conflicts, Values values, RecordedOn recordedOn) {
    this.awards = awards;
    this.programs = programs;
    this.conflicts = conflicts;
    this.values = values;
    this.recordedOn = recordedOn;
  }

  List<AwardItem> awards(List<AwardRow> rows) {
    Map<String, String> shown = new HashMap<>();
    awards.reportsOf(rows.stream().map(AwardRow::slug).toList()).forEach(report -> shown.putIfAbsent(report.award(), report.event()));
    RecordedOn.Records recorded = recordedOn.of(EVENTS, shown.values());
    return rows.stream().map(row -> item(row, shown.get(row.slug()), recorded)).toList();
  }

  AwardRecord award(String id) {
    AwardDetail detail = awards.detail(id);
    List<AwardReport> reports = awards.reportsOf(List.of(id));
    RecordedOn.Records recorded = recordedOn.of(EVENTS, reports.stream().map(AwardReport::event).toList());
    return new AwardRecord(item(detail.row(), reports.isEmpty() ? null : reports.getFirst().event(), recorded), detail.statute(),
        Text.ofNullable(detail.terms()), detail.note(), reports.stream().map(report -> report(report, recorded)).toList(),
        awards.overlapping(id, detail.row().relatedAward()).stream().map(Ref::of).toList(),
        conflicts.about(SubjectKind.AWARD, id).stream().map(row -> Ref.of("conflicts", row.slug(), row.title())).toList());
  }

  List<ProgramItem> programs(List<ProgramRow> rows) {
    Map<String, FundingTotals> totals = awards.totalsBy(AwardFacet.PROGRAM, AwardFilter.NONE);
    return rows.stream().map(row -> item(row, totals.getOrDefault(row.slug(), FundingTotals.NONE))).toList();
  }

  ProgramItem program(String id) {
    return item(programs.detail(id), awards.totals(AwardFilter.of(AwardFacet.PROGRAM, id)));
  }

  private AwardItem item(AwardRow row, @Nullable String report, RecordedOn.Records recorded) {
    return new AwardItem(row.slug(), "/awards/" + row.slug(), Text.of(row.title()),
        Ref.of("programs", row.program().slug(), row.program().name()), Ref.of(row.funder()), row.level(), Ref.of(row.recipient()),
        Ref.ofNullable(row.facility()), row.instrument(), row.rung(), DateSaid.ofNullable(row.date()), values.of(row, report, recorded),
        row.counted(), row.exclusion(), row.relatedAward());
  }

  private ReportItem report(AwardReport report, RecordedOn.Records recorded) {
    return new ReportItem(report.event(), report.rung(), DateSaid.ofNullable(report.date()), report.instrument(), report.programAsStated(),
        report.funderAsStated(), values.of(report, recorded));
  }

  private static ProgramItem item(ProgramRow row, FundingTotals totals) {
    return new ProgramItem(row.slug(), "/programs/" + row.slug(), Text.of(row.name()), Ref.of(row.funder()), row.level(), row.country(),
        row.statute(), totals.awards(), totals.excluded(), totals.withoutAmount(), totals.cells().stream().map(cell ->
            new SumItem(cell.isPublic(), cell.instrument(), cell.rung(), cell.sum().amount(), cell.sum().currency(), cell.awards(),
                cell.inexact())).toList(), row.source().slug(), row.locator(), row.note());
  }
}
