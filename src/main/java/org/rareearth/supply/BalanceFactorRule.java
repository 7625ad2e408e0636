package org.rareearth.supply;

import java.math.BigDecimal;
import org.rareearth.editorial.Candidate;
import org.rareearth.editorial.Findings;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.Rule;
import org.springframework.stereotype.Component;

/** Lets a factor have a value or a range that runs from low to high, and nothing out of its own range. */
@Component
class BalanceFactorRule implements Rule {

  @Override
  public boolean appliesTo(RecordKind<?> kind) {
    return kind.type() == BalanceFactor.class;
  }

  @Override
  public Check open() {
    return BalanceFactorRule::look;
  }

  private static void look(Candidate candidate, Findings findings) {
    String value = candidate.cell("value");
    String low = candidate.cell("low");
    String high = candidate.cell("high");
    if (findings.refused("value") || findings.refused("low") || findings.refused("high")) {
      return;
    }
    if (value.isEmpty() && low.isEmpty()) {
      findings.refuse("value", "check.factor.nothing");
    } else if (isAbove(low, high)) {
      findings.refuse("high", "check.range", low, high);
    } else if (candidate.changesAny("value", "low", "high") && (isAbove(low, value) || isAbove(value, high))) {
      findings.refuse("value", "check.factor.outside", value, low, high);
    }
  }

  private static boolean isAbove(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && new BigDecimal(one).compareTo(new BigDecimal(other)) > 0;
  }
}
