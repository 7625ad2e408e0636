package org.rareearth.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rareearth.evidence.Rank;
import org.rareearth.evidence.ShownRule;
import org.rareearth.facility.FacilityClaim;
import org.rareearth.facility.FacilityStatus;
import org.rareearth.kernel.Basis;

/** Picks, from all that is claimed of capacities, one plan per plant and product; the rest stays on the plant's page. */
final class PlannedCapacities {

  private static final Set<FacilityStatus> COMING = EnumSet.of(FacilityStatus.ANNOUNCED, FacilityStatus.PERMITTING,
      FacilityStatus.UNDER_CONSTRUCTION, FacilityStatus.COMMISSIONING, FacilityStatus.OPERATING);

  /** A plan that reaches beyond the plant: listed where the plant has no plan of its own, added to nothing. */
  private static final Set<Basis> BEYOND = EnumSet.of(Basis.COMPANY_TOTAL, Basis.JOINT, Basis.COMBINED_SITES);

  /** Words that say too little to add: they may hold elements that are none, or the same tonnes as another word. */
  private static final Set<String> LOOSE = Set.of("rare earths", "rare earths and other critical minerals", "magnet rare earths");

  private PlannedCapacities() {}

  /**
   * The plans at one stage.
   *
   * @param claims capacity claims of one place
   * @param funded slugs of plants with public money
   */
  static List<Planned> at(String stage, Collection<FacilityClaim> claims, Set<String> funded) {
    List<FacilityClaim> live = claims.stream().filter(claim -> at(stage, claim) && isLive(claim)).toList();
    List<FacilityClaim> plans = live.stream().filter(claim -> claim.basis() == Basis.PLANNED).toList();
    Set<String> planning = plans.stream().map(claim -> claim.facility().slug()).collect(Collectors.toSet());
    List<FacilityClaim> beyond = live.stream()
        .filter(claim -> BEYOND.contains(claim.basis()) && !planning.contains(claim.facility().slug())
            && Objects.requireNonNull(claim.facility().shownStatus()).status() != FacilityStatus.OPERATING).toList();
    List<FacilityClaim> both = new ArrayList<>(plans);
    both.addAll(beyond);
    return onePerProduct(both, live, funded);
  }

  private static boolean at(String stage, FacilityClaim claim) {
    return claim.stage() != null && claim.stage().slug().equals(stage);
  }

  private static boolean isLive(FacilityClaim claim) {
    FacilityClaim status = claim.facility().shownStatus();
    return claim.evidence().rank() != Rank.DEPRECATED && claim.basis() != null && status != null && COMING.contains(status.status());
  }

  private static List<Planned> onePerProduct(List<FacilityClaim> plans, List<FacilityClaim> live, Set<String> funded) {
    Map<String, List<FacilityClaim>> alike = new LinkedHashMap<>();
    for (FacilityClaim claim : plans) {
      alike.computeIfAbsent(claim.facility().slug() + "|" + family(claim), key -> new ArrayList<>()).add(claim);
    }
    return alike.values().stream().map(same -> {
      FacilityClaim shown = ShownRule.choose(same).orElseThrow();
      return Planned.of(shown, same.size() - 1, funded.contains(shown.facility().slug()), isAddable(shown, live));
    }).toList();
  }

  /** What a plan is a plan of: loose words for all rare earths are one thing, so that one plan is not listed under two of them. */
  private static String family(FacilityClaim claim) {
    String product = String.valueOf(claim.product());
    return LOOSE.contains(product) ? "REO" : product;
  }

  /** A plan may be added when it is of this plant alone, of one product, and no later total covers this plant and another. */
  private static boolean isAddable(FacilityClaim plan, List<FacilityClaim> live) {
    return plan.basis() == Basis.PLANNED && plan.product() != null && !LOOSE.contains(plan.product())
        && live.stream().noneMatch(claim -> BEYOND.contains(claim.basis()) && claim.facility() == plan.facility()
            && Objects.equals(claim.product(), plan.product()) && plan.evidence().rank() == claim.evidence().rank()
            && ShownRule.bestFirst().compare(claim, plan) < 0);
  }
}
