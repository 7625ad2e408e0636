package org.rareearth.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number or a range as a source printed it, with unit and qualifier. It is never converted on the way in.
 *
 * @param low the value, or the lower end of a range
 * @param high the upper end of a range, else null
 */
@Embeddable
public record Quantity(
    @Column(name = "value_low") BigDecimal low,
    @Column(name = "value_high") @Nullable BigDecimal high,
    @Column(name = "qualifier") @Enumerated(EnumType.STRING) Qualifier qualifier,
    @Column(name = "unit") Unit unit) {

  public Quantity {
    if (high != null && high.compareTo(low) < 0) {
      throw new IllegalArgumentException("A range runs from low to high: " + low + " to " + high);
    }
  }

  public static Quantity of(String value, String unit) {
    return new Quantity(new BigDecimal(value), null, Qualifier.EXACT, Unit.of(unit));
  }

  public boolean isRange() {
    return high != null && high.compareTo(low) != 0;
  }

  public BigDecimal upper() {
    return high == null ? low : high;
  }

  /** Adds a quantity of the same unit; refuses any other, because tonnes of oxide and tonnes of magnet are not tonnes of something. */
  public Quantity plus(Quantity other) {
    if (unit != other.unit) {
      throw new IllegalArgumentException("Cannot add " + other.unit.symbol() + " to " + unit.symbol());
    }
    boolean range = isRange() || other.isRange();
    return new Quantity(low.add(other.low), range ? upper().add(other.upper()) : null,
        qualifier == other.qualifier ? qualifier : Qualifier.APPROX, unit);
  }

  /** Whether both could be true of one thing: same base unit and overlapping ranges, once qualifiers are heeded. */
  public boolean agreesWith(Quantity other) {
    return Objects.equals(unit.base(), other.unit.base()) && floor().compareTo(other.ceiling()) <= 0
        && other.floor().compareTo(ceiling()) <= 0;
  }

  private BigDecimal floor() {
    BigDecimal value = unit.toBase(low);
    return switch (qualifier) {
      case UP_TO, LESS_THAN -> BigDecimal.ZERO;
      case APPROX, NEARLY -> value.multiply(new BigDecimal("0.95"));
      default -> value;
    };
  }

  private BigDecimal ceiling() {
    BigDecimal value = unit.toBase(upper());
    return switch (qualifier) {
      case AT_LEAST, MORE_THAN -> new BigDecimal("1e30");
      case APPROX, NEARLY -> value.multiply(new BigDecimal("1.05"));
      default -> value;
    };
  }
}
