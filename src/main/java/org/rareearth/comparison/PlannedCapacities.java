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
    return onePerProduct(both, funded);
  }

  private static boolean at(String stage, FacilityClaim claim) {
    return claim.stage() != null && claim.stage().slug().equals(stage);
  }

  private static boolean isLive(FacilityClaim claim) {
    FacilityClaim status = claim.facility().shownStatus();
    return claim.evidence().rank() != Rank.DEPRECATED && claim.basis() != null && status != null && COMING.contains(status.status());
  }

  private static List<Planned> onePerProduct(List<FacilityClaim> claims, Set<String> funded) {
    Map<String, List<FacilityClaim>> alike = new LinkedHashMap<>();
    for (FacilityClaim claim : claims) {
      alike.computeIfAbsent(claim.facility().slug() + "|" + claim.product(), key -> new ArrayList<>()).add(claim);
    }
    return alike.values().stream().map(same -> {
      FacilityClaim shown = ShownRule.choose(same).orElseThrow();
      return Planned.of(shown, same.size() - 1, funded.contains(shown.facility().slug()));
    }).toList();
  }
}
