package org.rareearth.facility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Rank;
import org.rareearth.evidence.ShownRule;
import org.rareearth.kernel.Basis;
import org.rareearth.kernel.PartialDate;
import org.rareearth.stage.StageRef;

/**
 * Claims on the very same thing: one property, basis, stage, product and target year (for amounts made or sold also one period).
 * One of them is shown by {@link ShownRule}; figures of two groups are different things and are never added.
 *
 * @param period what an output or a sale covers, null for everything else
 * @param claims all of them, best first as the rule ranks them; words do not compete and keep the order of the record
 * @param shown slug of the claim that the rule shows; null where nothing competes, or where every claim is superseded or wrong
 */
public record ClaimGroup(Property property, @Nullable Basis basis, @Nullable StageRef stage, @Nullable String product,
    @Nullable String targetYear, @Nullable PartialDate period, List<ClaimRow> claims, @Nullable String shown) {

  private record Key(Property property, @Nullable Basis basis, int stage, @Nullable String product, @Nullable String targetYear,
      @Nullable PartialDate period) {

    static Key of(FacilityClaim claim) {
      return new Key(claim.property(), claim.basis(), claim.stage() == null ? 0 : claim.stage().position(), claim.product(),
          claim.targetYear(), periodOf(claim));
    }
  }

  private static final Comparator<Key> ORDER = Comparator.comparing(Key::property)
      .thenComparing(Key::stage)
      .thenComparing(Key::product, Comparator.nullsLast(Comparator.naturalOrder()))
      .thenComparing(Key::basis, Comparator.nullsLast(Comparator.comparing(ClaimGroup::firmness)))
      .thenComparing(Key::period, Comparator.nullsLast(Comparator.reverseOrder()))
      .thenComparing(Key::targetYear, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** Groups a plant's claims, in the order of properties and then along the chain. */
  static List<ClaimGroup> of(Collection<FacilityClaim> claims) {
    Map<Key, List<FacilityClaim>> groups = new LinkedHashMap<>();
    claims.forEach(claim -> groups.computeIfAbsent(Key.of(claim), key -> new ArrayList<>()).add(claim));
    return groups.entrySet().stream().sorted(Map.Entry.comparingByKey(ORDER))
        .map(entry -> group(entry.getKey(), entry.getValue())).toList();
  }

  private static ClaimGroup group(Key key, List<FacilityClaim> claims) {
    boolean competing = claims.stream().anyMatch(claim -> claim.text() == null);
    List<FacilityClaim> ordered = new ArrayList<>(claims);
    if (competing) {
      ordered.sort(ShownRule.bestFirst());
    }
    FacilityClaim best = ordered.getFirst();
    String shown = competing && best.evidence().rank() != Rank.DEPRECATED ? best.slug() : null;
    List<ClaimRow> rows = ordered.stream().map(ClaimRow::of).toList();
    return new ClaimGroup(key.property, key.basis, rows.getFirst().stage(), key.product, key.targetYear, key.period, rows, shown);
  }

  private static @Nullable PartialDate periodOf(FacilityClaim claim) {
    return claim.property() == Property.OUTPUT || claim.property() == Property.SALES ? claim.evidence().asOf() : null;
  }

  /** What stands or runs first, then plans, then what is not this plant's alone. */
  static int firmness(Basis basis) {
    return switch (basis) {
      case NAMEPLATE -> 0;
      case ACTUAL -> 1;
      case DEMONSTRATED -> 2;
      case PLANNED -> 3;
      case FEED, CONTAINED -> 4;
      case AMBITION -> 5;
      default -> 6;
    };
  }

  /** The claim that the rule shows. */
  public @Nullable ClaimRow shownClaim() {
    return claims.stream().filter(claim -> claim.slug().equals(shown)).findFirst().orElse(null);
  }

  public boolean shows(ClaimRow claim) {
    return claim.slug().equals(shown);
  }
}
