package org.rareearth.facility;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Finding.Hint;
import org.rareearth.editorial.Peers;
import org.rareearth.kernel.Basis;
import org.rareearth.kernel.Unit;

/** What is compared of a claim that is live. */
record ToldClaim(String claim, String facility, String en, @Nullable String zh, Property property, @Nullable BigDecimal low,
    @Nullable Unit unit, @Nullable Basis basis, @Nullable FacilityStatus status, @Nullable String text,
    @Nullable String stage, @Nullable String product, String source) {

  /** By plant. */
  static Peers<ToldClaim> peers(EntityManager entityManager) {
    return new Peers<>(entityManager, ToldClaim.class, """
        select c.slug, f.slug, f.name.en, f.name.zh, c.property, c.value.low, c.value.unit, c.basis, c.status, c.text.en, s.slug, c.product,
          q.slug
        from FacilityClaim c join c.facility f left join c.stage s join c.evidence.source q""", "f.slug", ToldClaim::facility);
  }

  /** What it says, as cells spell it. */
  String said() {
    return low == null || unit == null ? String.valueOf(status == null ? text : status.name())
        : low.stripTrailingZeros().toPlainString() + unit.symbol();
  }

  double value() {
    return low == null || unit == null ? Double.NaN : unit.toBase(low).doubleValue();
  }

  Hint hint() {
    return Hint.of(en, zh, "/facilities/" + facility + "#claim-" + claim);
  }
}
