package org.rareearth.site.facility;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Rank;
import org.rareearth.facility.ClaimRow;
import org.rareearth.facility.FacilityProfile;
import org.rareearth.facility.Property;
import org.rareearth.kernel.Basis;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Unit;
import org.rareearth.stage.StageRef;

/** What a plant can make or made, as a source said it on a day. */
record SaidCapacity(ClaimRow claim, Quantity value, PartialDate date) {

  private static final Set<Basis> STANDING = Set.of(Basis.NAMEPLATE, Basis.DEMONSTRATED, Basis.ACTUAL);
  private static final Set<Basis> COMPARABLE = Set.of(Basis.NAMEPLATE, Basis.DEMONSTRATED, Basis.ACTUAL, Basis.PLANNED);

  /**
   * What may stand on one scale: one stage, product, unit and period, of the plant itself; feed, contained tonnes, a wish or a whole
   * company's figure stand apart, each by itself.
   *
   * @param basis null for what is planned, stands or runs at the plant
   * @param period how long what was made took; null for what can be made
   */
  record Scale(@Nullable StageRef stage, @Nullable String product, Unit unit, @Nullable Basis basis, PartialDate.@Nullable Precision period) {}

  /** All with a date that are not superseded, in the order of the dossier and then of time. */
  static List<SaidCapacity> of(FacilityProfile plant) {
    return plant.capacities().stream().flatMap(group -> group.claims().stream())
        .filter(claim -> claim.value() != null && claim.date() != null && claim.said().rank() != Rank.DEPRECATED)
        .map(claim -> new SaidCapacity(claim, Objects.requireNonNull(claim.value()), Objects.requireNonNull(claim.date())))
        .sorted(Comparator.comparing(SaidCapacity::date)).toList();
  }

  Scale scale() {
    Basis basis = claim.basis() == null || COMPARABLE.contains(claim.basis()) ? null : claim.basis();
    return new Scale(claim.stage(), claim.product(), value.unit(), basis, isOfPeriod() ? date.precision() : null);
  }

  boolean isOutput() {
    return claim.property() == Property.OUTPUT;
  }

  /** Whether the date is the time in which it was made, and not a day on which something was said. */
  boolean isOfPeriod() {
    return isOutput() && stands() && claim.said().asOf() != null && date.precision() != PartialDate.Precision.DAY;
  }

  /** Whether it is there or was made; else it was promised. */
  boolean stands() {
    return claim.basis() != null && STANDING.contains(claim.basis()) && claim.targetYear() == null;
  }
}
