package org.rareearth.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTests {

  @Test
  void addsOnlyTheSameCurrency() {
    assertThat(Money.of("18400000", "USD").plus(Money.of("4000000", "USD"))).isEqualTo(Money.of("22400000", "USD"));
    assertThatThrownBy(() -> Money.of("1", "USD").plus(Money.of("1", "AUD"))).hasMessage("Cannot add AUD to USD");
  }

  @Test
  void isEqualHoweverItsZerosWereWritten() {
    assertThat(Money.of("94100000.00", "USD")).isEqualTo(Money.of("94100000", "USD"));
  }

  @Test
  void refusesNothingAndLess() {
    assertThatThrownBy(() -> Money.of("0", "USD")).hasMessageContaining("more than zero");
    assertThatThrownBy(() -> Money.of("-5", "USD")).hasMessageContaining("more than zero");
  }

  @Test
  void refusesWhatIsNoCurrency() {
    assertThatThrownBy(() -> Money.of("5", "$")).hasMessageContaining("ISO 4217");
  }
}
