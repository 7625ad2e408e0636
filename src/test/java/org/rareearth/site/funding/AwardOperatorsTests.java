package org.rareearth.site.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import java.util.stream.Collectors;
import org.rareearth.funding.AwardFacet;
import org.rareearth.funding.AwardFilter;
import org.rareearth.funding.FacetValue;
import org.rareearth.funding.FundingAwards;
import org.rareearth.site.ui.ListQuery;
import org.rareearth.testing.ThreeParts;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** What operators ask of the list and what they do not are all of it. */
@TrackerTest
class AwardOperatorsTests {

  @Autowired FundingAwards awards;
  @Autowired AwardPages pages;

  @Test
  void whatHoldsWhatDoesNotAndWhatIsUnknownAreAllRows() {
    Map<String, List<String>> words = awards.facets(AwardFilter.NONE).entrySet().stream().collect(Collectors.toMap(
        facet -> facet.getKey().key(), facet -> facet.getValue().stream().map(FacetValue::value)
            .filter(value -> !value.equals("unknown") && (!value.equals("none") || facet.getKey() == AwardFacet.EXCLUSION)).toList()));
    words.put("facility", List.of("mp-mountain-pass", "evac-sumter", "vulcan-benson"));
    new ThreeParts(AwardOperators.CONDITIONS, words, address -> awards.count(pages.filter(new ListQuery(address)))).areAll();
  }

  @Test
  void aLongNumberIsReadAfterAShortOne() {
    assertThat(count("amount__gte", "5")).isGreaterThan(count("amount__gte", "94100000.5")).isGreaterThan(count("amount__gte", "9999999999999.99"));
  }

  private long count(String key, String value) {
    return awards.count(pages.filter(new ListQuery(MultiValueMap.fromSingleValue(Map.of(key, value)))));
  }
}
