package org.rareearth.site.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rareearth.facility.Facilities;
import org.rareearth.facility.FacilityQuality;
import org.rareearth.testing.ThreeParts;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** What operators ask of the list and what they do not are all of it. */
@TrackerTest
class FacilityOperatorsTests {

  @Autowired Facilities facilities;
  @Autowired FacilitiesComposer composer;

  @Test
  void whatHoldsWhatDoesNotAndWhatIsUnknownAreAllRows() {
    new ThreeParts(FacilityQuery.CONDITIONS, Map.of("stage", List.of("mining", "magnet_manufacturing", "recycling", "separation_refining"),
        "status", List.of("operating", "announced", "under_construction", "paused"), "country", List.of("US", "CN", "AU", "DE", "JP"),
        "state", List.of("SC", "NC", "TX", "CA"), "operator", List.of("mp", "vac", "lynas", "noveon"),
        "quality", FacilityQuality.keys()), address -> facilities.count(composer.read(address).filter())).areAll();
  }

  @Test
  void aCapacityIsUnknownWhereTheListShowsNone() {
    MultiValueMap<String, String> unknown = MultiValueMap.fromSingleValue(Map.of("capacity__isnull", "1"));
    assertThat(facilities.rows(composer.read(unknown).filter())).isNotEmpty().allSatisfy(row -> assertThat(row.capacity()).isNull());
    MultiValueMap<String, String> known = MultiValueMap.fromSingleValue(Map.of("capacity__isnull", "0"));
    assertThat(facilities.rows(composer.read(known).filter())).isNotEmpty().allSatisfy(row -> assertThat(row.capacity()).isNotNull());
    MultiValueMap<String, String> made = MultiValueMap.fromSingleValue(Map.of("output__isnull", "1"));
    assertThat(facilities.rows(composer.read(made).filter())).isNotEmpty().allSatisfy(row -> assertThat(row.output()).isNull());
  }
}
