package org.rareearth.site.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rareearth.funding.AwardFacet;
import org.rareearth.funding.AwardFilter;
import org.rareearth.funding.AwardOrder;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.FacetValue;
import org.rareearth.funding.FundingAwards;
import org.rareearth.funding.FundingTotals;
import org.rareearth.funding.ProgramFilter;
import org.rareearth.funding.ProgramOrder;
import org.rareearth.funding.ProgramRow;
import org.rareearth.funding.Programs;
import org.rareearth.site.ui.Address;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.site.ui.ListQuery;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages of programmes together, each from one snapshot of the data. */
@Component
@Transactional(readOnly = true)
class ProgramPages {

  private static final int SIZE = 100;
  static final List<String> KEYS = List.of("level", "country", "funder", AwardFacets.TEXT);

  private final Programs programs;
  private final FundingAwards awards;

  ProgramPages(Programs programs, FundingAwards awards) {
    this.programs = programs;
    this.awards = awards;
  }

  ProgramsPage list(ListQuery query) {
    ProgramFilter filter = read(query);
    String sort = sort(query);
    long matching = programs.count(filter);
    PageRequest asked = PageRequest.of(query.page(matching, SIZE) - 1, SIZE);
    Map<String, FundingTotals> totals = awards.totalsBy(AwardFacet.PROGRAM, AwardFilter.NONE);
    List<ProgramsPage.Line> lines = programs.list(filter, order(sort), sort.startsWith("-"), (int) asked.getOffset(), SIZE).stream()
        .map(program -> line(program, totals)).toList();
    List<Facet> facets = facets(filter);
    List<Facet> active = new ArrayList<>(facets);
    if (filter.text() != null) {
      active.add(AwardFacets.text(filter.text()));
    }
    return new ProgramsPage(filter.text() == null ? "" : filter.text(), sort, facets, active, new PageImpl<>(lines, asked, matching),
        programs.count(ProgramFilter.ALL), funders(lines), query.unknown(KEYS),
        Footnotes.of(lines.stream().map(line -> line.program().source()).toList()));
  }

  /** The lines of all pages, one after the other. */
  void each(ListQuery query, Consumer<ProgramsPage.Line> reader) {
    String sort = sort(query);
    Map<String, FundingTotals> totals = awards.totalsBy(AwardFacet.PROGRAM, AwardFilter.NONE);
    programs.each(read(query), order(sort), sort.startsWith("-"), program -> reader.accept(line(program, totals)));
  }

  ProgramPage one(String slug) {
    ProgramRow program = programs.detail(slug);
    AwardFilter filter = AwardFilter.of(AwardFacet.PROGRAM, slug);
    List<AwardRow> rows = awards.list(filter, AwardOrder.LATEST_FIRST, 0, SIZE);
    FundingTotals totals = awards.totals(filter);
    Footnotes footnotes = Footnotes.of(
        Stream.concat(Stream.of(program.source()), rows.stream().map(row -> row.shown().source())).toList());
    return new ProgramPage(program, SumTable.of(totals, new Address("/awards", Map.of("program", List.of(slug)))), rows, totals.awards(),
        footnotes);
  }

  static String sort(ListQuery query) {
    return query.one("sort", ProgramOrder.accepted(), "-awards");
  }

  private static ProgramOrder order(String sort) {
    return ProgramOrder.valueOf(sort.substring(sort.startsWith("-") ? 1 : 0).toUpperCase(Locale.ROOT));
  }

  private static ProgramsPage.Line line(ProgramRow program, Map<String, FundingTotals> totals) {
    return new ProgramsPage.Line(program, totals.getOrDefault(program.slug(), FundingTotals.NONE));
  }

  static ProgramFilter read(ListQuery query) {
    Map<AwardFacet, Set<String>> chosen = new LinkedHashMap<>();
    for (AwardFacet facet : List.of(AwardFacet.LEVEL, AwardFacet.COUNTRY, AwardFacet.FUNDER)) {
      chosen.put(facet, query.values(facet.key(), facet::accepts, facet.accepted()));
    }
    return new ProgramFilter(chosen.get(AwardFacet.LEVEL), chosen.get(AwardFacet.COUNTRY), chosen.get(AwardFacet.FUNDER),
        query.text(AwardFacets.TEXT));
  }

  private List<Facet> facets(ProgramFilter filter) {
    Map<ProgramFilter.Facet, List<FacetValue>> values = programs.facets(filter);
    return Stream.of(ProgramFilter.Facet.values())
        .map(facet -> AwardFacets.facet(AwardFacet.valueOf(facet.name()), filter.values(facet), values.getOrDefault(facet, List.of())))
        .toList();
  }

  private List<ProgramsPage.FunderLine> funders(List<ProgramsPage.Line> lines) {
    Map<String, FundingTotals> totals = awards.totalsBy(AwardFacet.FUNDER, AwardFilter.NONE);
    Map<String, ProgramsPage.FunderLine> funders = new LinkedHashMap<>();
    for (ProgramsPage.Line line : lines) {
      ProgramRow program = line.program();
      funders.merge(program.funder().slug(),
          new ProgramsPage.FunderLine(program.funder(), program.level(), 1,
              totals.getOrDefault(program.funder().slug(), FundingTotals.NONE)),
          (one, more) -> new ProgramsPage.FunderLine(one.funder(), one.level(), one.programs() + 1, one.totals()));
    }
    return funders.values().stream()
        .sorted(Comparator.comparing((ProgramsPage.FunderLine line) -> line.totals().awards()).reversed()).toList();
  }
}
