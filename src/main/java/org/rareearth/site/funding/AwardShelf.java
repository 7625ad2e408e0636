package org.rareearth.site.funding;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rareearth.funding.AwardFacet;
import org.rareearth.funding.AwardFilter;
import org.rareearth.funding.AwardOrder;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.FundingAwards;
import org.rareearth.site.api.Shelf;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** /awards for the API. */
@Component
class AwardShelf implements Shelf<AwardRow> {

  private final FundingAwards awards;
  private final AwardPages pages;

  AwardShelf(FundingAwards awards, AwardPages pages) {
    this.awards = awards;
    this.pages = pages;
  }

  @Override
  public String name() {
    return "awards";
  }

  @Override
  public List<Narrowing> narrowings() {
    return Stream.of(Arrays.stream(AwardFacet.values())
            .map(facet -> new Narrowing(facet.key(), "Only awards of this " + facet.key() + "; repeat for several.", List.of())),
        Stream.of(Narrowing.of(AwardFacets.TEXT, "Words in title, names, notes and terms, in either language."),
            Narrowing.sort(AwardOrder.accepted())),
        Narrowing.operators(AwardOperators.CONDITIONS)).flatMap(Function.identity()).toList();
  }

  @Override
  public Slice<AwardRow> slice(MultiValueMap<String, String> typed, Window window) {
    ListQuery query = new ListQuery(typed);
    AwardFilter filter = pages.filter(query);
    return new Slice<>(awards.list(filter, AwardPages.order(query), window.first(), window.size()), awards.count(filter),
        query.unknown(AwardFacets.keys(query)));
  }
}
