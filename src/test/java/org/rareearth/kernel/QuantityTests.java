package org.rareearth.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityTests {

  @Test
  void addsOnlyTheSameUnit() {
    assertThat(Quantity.of("600", "t/yr").plus(Quantity.of("400", "t/yr")).low()).isEqualByComparingTo("1000");
    assertThatThrownBy(() -> Quantity.of("600", "t REO/yr").plus(Quantity.of("400", "t/yr"))).hasMessage("Cannot add t/yr to t REO/yr");
  }

  @Test
  void neverAddsFeedToProduct() {
    assertThatThrownBy(() -> Quantity.of("5000", "t feed/yr").plus(Quantity.of("1250", "t/yr")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neverAddsContainedToGrossWeight() {
    assertThatThrownBy(() -> Quantity.of("10", "t gross").plus(Quantity.of("10", "t REO"))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aShortTonIsNotATonne() {
    assertThat(Quantity.of("3400", "short t/yr").agreesWith(Quantity.of("3400", "t/yr"))).isFalse();
    assertThat(Unit.SHORT_T_PER_YEAR.toBase(new BigDecimal("1000"))).isEqualByComparingTo("907.18474");
  }

  @Test
  void equalValuesInDifferentUnitsAgree() {
    assertThat(Quantity.of("12000000", "USD").agreesWith(Quantity.of("12", "million USD"))).isTrue();
    assertThat(Quantity.of("1", "t/month").agreesWith(Quantity.of("12", "t/yr"))).isTrue();
  }

  @Test
  void unitsOfDifferentThingsNeverAgree() {
    assertThat(Quantity.of("5000", "t feed/yr").agreesWith(Quantity.of("5000", "t/yr"))).isFalse();
  }

  @Test
  void upToAndAtLeastAgreeWithWhatTheyAllow() {
    Quantity upTo = new Quantity(new BigDecimal("10000"), null, Qualifier.UP_TO, Unit.T_PER_YEAR);
    Quantity atLeast = new Quantity(new BigDecimal("500"), null, Qualifier.AT_LEAST, Unit.T_PER_YEAR);
    assertThat(upTo.agreesWith(Quantity.of("4800", "t/yr"))).isTrue();
    assertThat(upTo.agreesWith(Quantity.of("12000", "t/yr"))).isFalse();
    assertThat(atLeast.agreesWith(Quantity.of("506", "t/yr"))).isTrue();
    assertThat(atLeast.agreesWith(Quantity.of("400", "t/yr"))).isFalse();
  }

  @Test
  void refusesARangeThatRunsBackwards() {
    assertThatThrownBy(() -> new Quantity(new BigDecimal("1000"), new BigDecimal("850"), Qualifier.EXACT, Unit.T_PER_YEAR))
        .hasMessageContaining("from low to high");
  }

  @Test
  void namesTheUnitsThatItKnows() {
    assertThatThrownBy(() -> Unit.of("tons")).hasMessageContaining("accepted: t/yr, t REO/yr");
  }
}
