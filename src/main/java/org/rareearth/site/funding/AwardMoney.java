package org.rareearth.site.funding;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rareearth.funding.AwardFacet;
import org.rareearth.funding.AwardFilter;
import org.rareearth.funding.FacetValue;
import org.rareearth.funding.FundingAwards;
import org.rareearth.funding.FundingTotals;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.ui.Address;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;

/** The money of a list of awards for its pictures: the totals of the list itself, and one of them by programme. */
@Component
class AwardMoney {

  private final FundingAwards awards;
  private final ProgramDrawing programs;
  private final LadderDrawing ladder;

  AwardMoney(FundingAwards awards, ProgramDrawing programs, LadderDrawing ladder) {
    this.awards = awards;
    this.programs = programs;
    this.ladder = ladder;
  }

  /** Both pictures of one list, with the sums that the first can show. */
  MoneyPictures pictures(ListQuery query, AwardFilter filter, FundingTotals totals, SumTable table, List<FacetValue> named) {
    MoneyByProgram money = byProgram(query, filter, totals, named);
    return new MoneyPictures(programs.exhibit(money, kept(query)), programs.choices(money, totals), ladder.exhibit(table, list(query)));
  }

  Exhibit byProgram(ListQuery query, AwardFilter filter) {
    return programs.exhibit(rows(query, filter), kept(query));
  }

  /** The sum that the address asks for, by programme. */
  MoneyByProgram rows(ListQuery query, AwardFilter filter) {
    return byProgram(query, filter, awards.totals(filter), awards.facets(filter).getOrDefault(AwardFacet.PROGRAM, List.of()));
  }

  SumTable table(ListQuery query, AwardFilter filter) {
    return SumTable.of(awards.totals(filter), new Address("/awards", list(query)));
  }

  Exhibit ladder(ListQuery query, AwardFilter filter) {
    return ladder.exhibit(table(query, filter), list(query));
  }

  private MoneyByProgram byProgram(ListQuery query, AwardFilter filter, FundingTotals totals, List<FacetValue> named) {
    SumKind kind = SumKind.read(query, totals);
    return kind == null ? MoneyByProgram.NONE
        : MoneyByProgram.of(kind, awards.totalsBy(AwardFacet.PROGRAM, kind.narrow(filter)), named);
  }

  /** What the address asks of the list. */
  private static Map<String, List<String>> list(ListQuery query) {
    return query.kept(AwardFacets.keys(query));
  }

  private static Map<String, List<String>> kept(ListQuery query) {
    return query.kept(Stream.concat(AwardFacets.keys(query).stream(), Stream.of(SumKind.PARAMETER)).toList());
  }
}
