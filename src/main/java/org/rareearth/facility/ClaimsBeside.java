package org.rareearth.facility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Candidate;
import org.rareearth.editorial.Finding.Hint;
import org.rareearth.editorial.Findings;
import org.rareearth.editorial.Peers;
import org.rareearth.kernel.Medians;
import org.rareearth.kernel.Unit;

/** Holds a claim against the others of its plant: the same again, ten times as much, or far from what all others say. */
final class ClaimsBeside {

  private static final double FAR = 5;
  private static final int ENOUGH = 2;

  private final Peers<ToldClaim> told;

  ClaimsBeside(Peers<ToldClaim> told) {
    this.told = told;
  }

  void look(Candidate candidate, Findings findings) {
    if (!candidate.changesAny("facility", "property", "value_low", "unit", "basis", "status", "text_en", "stage", "source")) {
      return;
    }
    String property = candidate.cell("property").toUpperCase(Locale.ROOT);
    List<ToldClaim> same = told.of(candidate.cell("facility")).stream()
        .filter(claim -> claim.property().name().equals(property) && !claim.claim().equals(candidate.key())).toList();
    String said = said(candidate);
    List<ToldClaim> again = same.stream().filter(claim -> claim.source().equals(candidate.cell("source")) && claim.said().equals(said)
        && aspect(claim.stage()).equals(candidate.cell("stage")) && word(claim.basis()).equals(candidate.cell("basis"))
        && aspect(claim.product()).equals(candidate.cell("product"))).toList();
    if (!again.isEmpty()) {
      findings.warn("facility", "check.claim.duplicate", again.stream().map(ToldClaim::hint).toList());
    } else if (!candidate.cell("value_low").isEmpty() && !candidate.cell("unit").isEmpty()) {
      size(candidate, findings, same.stream().filter(claim -> claim.value() > 0).toList());
    }
  }

  private static void size(Candidate candidate, Findings findings, List<ToldClaim> same) {
    Unit unit = Unit.of(candidate.cell("unit"));
    double value = unit.toBase(new BigDecimal(candidate.cell("value_low"))).doubleValue();
    List<ToldClaim> alike = same.stream().filter(claim -> Objects.requireNonNull(claim.unit()).base() == unit.base()
        && word(claim.basis()).equals(candidate.cell("basis")) && aspect(claim.stage()).equals(candidate.cell("stage"))).toList();
    double[] values = alike.stream().mapToDouble(ToldClaim::value).toArray();
    double usual = Medians.of(alike.stream().mapToDouble(ToldClaim::value));
    if (value > 0 && Medians.tenfold(value, values)) {
      findings.warn("value_low", "check.value.tenfold", hints(alike), candidate.cell("value_low"));
    } else if (value > 0 && candidate.cell("property").equals("capacity") && values.length >= ENOUGH && Medians.apart(value, usual) > FAR) {
      findings.warn("value_low", "check.capacity.far", hints(alike), candidate.cell("value_low"),
          BigDecimal.valueOf(usual).toPlainString(), unit.symbol(), unit.base().symbol());
    }
  }

  private static List<Hint> hints(List<ToldClaim> claims) {
    return claims.stream().limit(5).map(ToldClaim::hint).toList();
  }

  private static String said(Candidate candidate) {
    String low = candidate.cell("value_low");
    return !low.isEmpty() ? new BigDecimal(low).stripTrailingZeros().toPlainString() + candidate.cell("unit")
        : !candidate.cell("status").isEmpty() ? candidate.cell("status").toUpperCase(Locale.ROOT) : candidate.cell("text_en");
  }

  private static String aspect(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  private static String word(@Nullable Enum<?> word) {
    return word == null ? "" : word.name().toLowerCase(Locale.ROOT);
  }
}
