package org.rareearth.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rareearth.kernel.Basis;
import org.rareearth.kernel.NotFound;
import org.rareearth.kernel.Quantity;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of plants and the claims of one, on the real data; the traps that others fell into are among them. */
@TrackerTest
class FacilitiesTests {

  @Autowired Facilities facilities;

  @Test
  void valuesOfOneListAreAlternativesAndListsAllApply() {
    FacilityFilter filter = new FacilityFilter(List.of("magnet_manufacturing"), List.of("operating", "announced"), List.of("US"),
        List.of(), List.of(), null);
    List<FacilityRow> rows = facilities.rows(filter);
    assertThat(rows).isNotEmpty().allSatisfy(row -> {
      assertThat(row.country()).isEqualTo("US");
      assertThat(row.stages()).anyMatch(stage -> stage.code().equals("magnet_manufacturing"));
      assertThat(Objects.requireNonNull(row.status()).status()).isIn(FacilityStatus.OPERATING, FacilityStatus.ANNOUNCED);
    });
    assertThat(rows).extracting(row -> Objects.requireNonNull(row.status()).status())
        .contains(FacilityStatus.OPERATING, FacilityStatus.ANNOUNCED);
  }

  @Test
  void unknownIsAValueLikeAnyOther() {
    List<FacilityRow> rows = facilities.rows(new FacilityFilter(List.of(), List.of("unknown"), List.of(), List.of(), List.of(), null));
    assertThat(rows).extracting(FacilityRow::slug).contains("aml-palm-bay", "neorem-ulvila");
    assertThat(rows).allSatisfy(row -> assertThat(row.status()).isNull());
  }

  @Test
  void findsFormerAndChineseNamesPlacesAndOperators() {
    assertThat(slugs("e-vac")).contains("evac-sumter");
    assertThat(slugs("萨姆特")).containsExactly("evac-sumter");
    assertThat(slugs("SUMTER")).contains("evac-sumter");
    assertThat(slugs("ucore alexandria")).containsExactly("ucore-smc");
  }

  @Test
  void takesWildcardsForWhatTheyAre() {
    assertThat(slugs("%")).isEmpty();
    assertThat(slugs("_____")).isEmpty();
    assertThat(slugs("!")).isEmpty();
  }

  @Test
  void aParentFindsThePlantsOfItsSubsidiaries() {
    assertThat(facilities.rows(new FacilityFilter(List.of(), List.of(), List.of(), List.of(), List.of("vac"), null)))
        .extracting(FacilityRow::slug).contains("evac-sumter");
  }

  @Test
  void everyFacetValueCountsWhatItWouldLeave() {
    FacilityFilter us = new FacilityFilter(List.of(), List.of(), List.of("US"), List.of(), List.of(), null);
    FacilityList list = facilities.list(us, FacilityOrder.NAME, false, 0, 10);
    assertThat(list.rows()).hasSize(10);
    assertThat(list.total()).isGreaterThan(list.matching());
    FacilityList.Value operating = value(list, FacilityFilter.Facet.STATUS, "operating");
    assertThat(operating.plants()).isEqualTo(facilities.rows(
        new FacilityFilter(List.of(), List.of("operating"), List.of("US"), List.of(), List.of(), null)).size());
    assertThat(value(list, FacilityFilter.Facet.COUNTRY, "CN").plants()).as("a facet is not narrowed by itself").isPositive();
    assertThat(value(list, FacilityFilter.Facet.STATE, "Sichuan").plants()).as("a value that leaves nothing is still there").isZero();
  }

  @Test
  void whatIsUnknownComesLastBothWays() {
    for (boolean descending : List.of(false, true)) {
      List<FacilityRow> rows = facilities.list(FacilityFilter.ALL, FacilityOrder.STATUS, descending, 0, 1000).rows();
      assertThat(rows.getLast().status()).isNull();
      assertThat(Objects.requireNonNull(rows.getFirst().status()).status())
          .isEqualTo(descending ? FacilityStatus.CANCELLED : FacilityStatus.ANNOUNCED);
    }
  }

  @Test
  void aLaterPhaseIsNotAddedToTheOneItSupersedes() {
    FacilityProfile narva = facilities.profile("neo-narva");
    assertThat(tonnes(narva)).contains("2000", "5000").doesNotContain("7000");
    assertThat(Objects.requireNonNull(narva.mainCapacity()).basis()).isEqualTo(Basis.NAMEPLATE);
    FacilityProfile smc = facilities.profile("ucore-smc");
    assertThat(tonnes(smc)).contains("2000", "7500").doesNotContain("9500", "21500");
  }

  @Test
  void nameplateIsNotReadAsOutput() {
    FacilityRow noveon = row("noveon-san-marcos");
    assertThat(Objects.requireNonNull(noveon.capacity()).basis()).isEqualTo(Basis.NAMEPLATE);
    assertThat(noveon.output()).as("nobody has said what it makes").isNull();
    assertThat(Objects.requireNonNull(row("mp-mountain-pass").output()).basis()).isEqualTo(Basis.ACTUAL);
  }

  @Test
  void feedIsNotReadAsProduct() {
    ClaimRow capacity = Objects.requireNonNull(row("cyclic-mcbee").capacity());
    assertThat(capacity.value()).isEqualTo(Quantity.of("600", "t/yr"));
    assertThat(capacity.product()).isEqualTo("mixed rare earth oxide");
    assertThat(facilities.profile("cyclic-mcbee").capacities()).anyMatch(group -> group.basis() == Basis.FEED);
  }

  @Test
  void aShortTonIsNotATonne() {
    ClaimRow exeter = Objects.requireNonNull(row("phoenix-exeter").capacity());
    assertThat(exeter.value()).isEqualTo(Quantity.of("200", "short t/yr"));
    assertThat(exeter.inTonnes()).isEqualTo(Quantity.of("181", "t/yr"));
    assertThat(Objects.requireNonNull(row("noveon-san-marcos").capacity()).inTonnes()).as("tonnes need no conversion").isNull();
  }

  @Test
  void unknownIsNotZero() {
    FacilityRow plant = row("aml-palm-bay");
    assertThat(plant.capacity()).isNull();
    assertThat(plant.output()).isNull();
  }

  @Test
  void aWholeCompanysCapacityIsNotOnePlants() {
    ClaimRow campus = Objects.requireNonNull(row("mp-10x").capacity());
    assertThat(campus.basis()).isEqualTo(Basis.COMPANY_TOTAL);
    assertThat(facilities.profile("mp-10x").groups())
        .filteredOn(group -> group.property() == Property.CAPACITY && group.basis() == Basis.PLANNED)
        .isNotEmpty().allSatisfy(group -> assertThat(group.shown()).as("superseded claims only").isNull());
  }

  @Test
  void everyClaimStandsInExactlyOneGroupAndAtMostOneIsShown() {
    FacilityProfile evac = facilities.profile("evac-sumter");
    List<ClaimRow> claims = evac.groups().stream().flatMap(group -> group.claims().stream()).toList();
    assertThat(claims).extracting(ClaimRow::slug).doesNotHaveDuplicates().hasSizeGreaterThan(30).contains("c002", "c030", "c034");
    assertThat(evac.groups()).filteredOn(group -> group.property() == Property.STATEMENT)
        .allSatisfy(group -> assertThat(group.shown()).as("words do not compete").isNull());
    assertThat(Objects.requireNonNull(evac.status()).status()).isEqualTo(FacilityStatus.OPERATING);
    assertThat(evac.statusHistory().getFirst().status()).isEqualTo(FacilityStatus.ANNOUNCED);
  }

  @Test
  void namesTheChainOfOwners() {
    assertThat(facilities.profile("evac-sumter").owners()).extracting(owner -> owner.organization().slug())
        .containsExactly("evac", "vac", "ara-partners");
  }

  @Test
  void refusesASlugThatNobodyRecorded() {
    assertThatThrownBy(() -> facilities.profile("evac-atlantis")).isInstanceOf(NotFound.class);
  }

  private FacilityRow row(String slug) {
    return facilities.rows(new FacilityFilter(List.of(), List.of(), List.of(), List.of(), List.of(), slug)).stream()
        .filter(row -> row.slug().equals(slug)).findFirst().orElseThrow();
  }

  private List<String> slugs(String text) {
    return facilities.rows(new FacilityFilter(List.of(), List.of(), List.of(), List.of(), List.of(), text)).stream()
        .map(FacilityRow::slug).toList();
  }

  private static Set<String> tonnes(FacilityProfile plant) {
    return plant.capacities().stream().flatMap(group -> group.claims().stream()).map(ClaimRow::value).filter(Objects::nonNull)
        .map(value -> value.low().toPlainString()).collect(Collectors.toSet());
  }

  private static FacilityList.Value value(FacilityList list, FacilityFilter.Facet facet, String value) {
    return Objects.requireNonNull(list.facets().get(facet)).stream().filter(it -> it.value().equals(value)).findFirst().orElseThrow();
  }
}
