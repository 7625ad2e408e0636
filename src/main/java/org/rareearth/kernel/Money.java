package org.rareearth.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * An amount in the currency in which it was announced, nominal.
 *
 * @param amount in whole units of the currency (not thousands, not millions)
 * @param currency ISO 4217 code
 */
@Embeddable
public record Money(@Column(name = "amount") BigDecimal amount, @Column(name = "currency") String currency) {

  public Money {
    if (amount.signum() <= 0) {
      throw new IllegalArgumentException("An amount is more than zero: " + amount);
    }
    if (!currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("'" + currency + "' is not an ISO 4217 currency code");
    }
    amount = amount.stripTrailingZeros().scale() < 0 ? amount.setScale(0) : amount.stripTrailingZeros();
  }

  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), currency);
  }

  /** Adds an amount of the same currency; refuses any other, because no rate was agreed. */
  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("Cannot add " + other.currency + " to " + currency);
    }
    return new Money(amount.add(other.amount), currency);
  }
}
