package org.rareearth.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.kernel.Conditions;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Parts of the map, also across the antimeridian and with what has no place. */
@TrackerTest
class AreaTests {

  @Autowired Facilities facilities;

  @ParameterizedTest
  @ValueSource(strings = {"", "1,2,3", "1,2,3,4,5", "west,south,east,north", "-181,0,10,10", "0,-91,10,10", "0,10,10,10", "0,20,10,10",
      "5,0,5,10", "1e9,0,5,10", "NaN,0,5,10", "unknown"})
  void readsNothingIntoWhatIsNoPartOfTheGlobe(String typed) {
    assertThat(Area.read(typed)).isNull();
  }

  @Test
  void writesItselfAsItIsRead() {
    assertThat(Area.read("-100.50, 25,-65,+50")).hasToString("-100.50,25,-65,50");
    assertThat(Area.UNPLACED).hasToString("unknown");
  }

  @Test
  void partsAndWhatHasNoPlaceAreAllThatThereIs() {
    List<String> all = in(null);
    List<String> west = in(Area.read("-180,-90,-30,90"));
    List<String> east = in(Area.read("-29.9999999,-90,180,90"));
    List<String> nowhere = in(Area.UNPLACED);
    assertThat(west).contains("evac-sumter").doesNotContainAnyElementsOf(east);
    assertThat(nowhere).hasSize(28).doesNotContainAnyElementsOf(west).doesNotContainAnyElementsOf(east);
    assertThat(all).hasSize(west.size() + east.size() + nowhere.size());
  }

  @Test
  void reachesAcrossTheAntimeridian() {
    List<String> pacific = in(Area.read("110,-60,-70,70"));
    assertThat(pacific).contains("evac-sumter").isNotEmpty();
    assertThat(in(Area.read("110,-60,180,70"))).isSubsetOf(pacific);
    assertThat(in(Area.read("-180,-60,-70,70"))).isSubsetOf(pacific);
    assertThat(in(Area.read("-69.9999999,-60,109.9999999,70"))).doesNotContainAnyElementsOf(pacific);
  }

  @Test
  void mapsHoldThePlantsOfTheListThatHaveAPlace() {
    assertThat(facilities.sites(FacilityFilter.ALL, 1000)).hasSize(111).extracting(SiteRow::slug).doesNotHaveDuplicates();
    assertThat(facilities.unplaced(FacilityFilter.ALL)).isEqualTo(28);
    assertThat(facilities.sites(FacilityFilter.ALL, 1000)).filteredOn(site -> site.slug().equals("evac-sumter")).singleElement()
        .satisfies(site -> assertThat(site.stage()).isEqualTo(5));
  }

  private List<String> in(Area area) {
    return facilities.rows(new FacilityFilter(List.of(), List.of(), List.of(), List.of(), List.of(), null, area, Conditions.NONE)).stream()
        .map(FacilityRow::slug).toList();
  }
}
