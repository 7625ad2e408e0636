package org.rareearth.site.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rareearth.evidence.Conflicts;
import org.rareearth.evidence.DocumentFactRow;
import org.rareearth.evidence.DocumentFacts;
import org.rareearth.evidence.SubjectKind;
import org.rareearth.funding.AwardDetail;
import org.rareearth.funding.AwardFilter;
import org.rareearth.funding.AwardOrder;
import org.rareearth.funding.AwardReport;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.CommitmentLadder;
import org.rareearth.funding.FundingAwards;
import org.rareearth.site.ui.Address;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.site.ui.ListQuery;
import org.rareearth.site.ui.Today;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages of awards together, each from one snapshot of the data. */
@Component
@Transactional(readOnly = true)
class AwardPages {

  private static final int SIZE = 50;

  private final FundingAwards awards;
  private final Conflicts conflicts;
  private final DocumentFacts facts;
  private final Today today;

  AwardPages(FundingAwards awards, Conflicts conflicts, DocumentFacts facts, Today today) {
    this.awards = awards;
    this.conflicts = conflicts;
    this.facts = facts;
    this.today = today;
  }

  /** What the address asks for on the day that counts as today. */
  AwardFilter filter(ListQuery query) {
    return AwardFacets.read(query, today.date().minusYears(1));
  }

  AwardsPage list(ListQuery query) {
    AwardFilter filter = filter(query);
    AwardOrder order = order(query);
    long all = awards.count(AwardFilter.NONE);
    long matching = filter.isOpen() ? all : awards.count(filter);
    PageRequest asked = PageRequest.of(query.page(matching, SIZE) - 1, SIZE);
    List<AwardRow> rows = awards.list(filter, order, (int) asked.getOffset(), SIZE);
    List<Facet> facets = AwardFacets.print(filter, awards.facets(filter));
    List<Facet> active = new ArrayList<>(facets);
    if (filter.text() != null) {
      active.add(AwardFacets.text(filter.text()));
    }
    List<String> keys = AwardFacets.keys(query);
    return new AwardsPage(filter, order.key(), facets, active, AwardOperators.CONDITIONS.print(filter.conditions().all()),
        new PageImpl<>(rows, asked, matching), all, SumTable.of(awards.totals(filter), new Address("/awards", query.kept(keys))),
        query.unknown(keys), Footnotes.of(rows.stream().map(row -> row.shown().source()).toList()));
  }

  AwardPage one(String slug) {
    AwardDetail detail = awards.detail(slug);
    List<AwardReport> reports = awards.reportsOf(List.of(slug));
    List<AwardRow> overlapping = awards.overlapping(slug, detail.row().relatedAward());
    List<DocumentFactRow> statements = facts.onPage("/awards/" + slug);
    Footnotes footnotes = Footnotes.of(Stream.of(reports.stream().map(report -> report.said().source()),
        statements.stream().map(DocumentFactRow::source), overlapping.stream().map(row -> row.shown().source()))
        .flatMap(sources -> sources).toList());
    return new AwardPage(detail, reports, CommitmentLadder.of(reports), overlapping, conflicts.about(SubjectKind.AWARD, slug), statements,
        footnotes);
  }

  /** The order that the address asks for. */
  static AwardOrder order(ListQuery query) {
    String key = query.one("sort", AwardOrder.accepted(), AwardOrder.LATEST_FIRST.key());
    boolean descending = key.startsWith("-");
    return new AwardOrder(AwardOrder.Column.valueOf(key.substring(descending ? 1 : 0).toUpperCase(Locale.ROOT)), descending);
  }
}
