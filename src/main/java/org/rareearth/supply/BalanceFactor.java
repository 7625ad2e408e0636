package org.rareearth.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Claim;
import org.rareearth.evidence.Evidence;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Slugged;

/** A factor that carries tonnes from one stage to another, with its range where the source gives one. */
@Entity
@Table(name = "balance_factor")
@Audited
public class BalanceFactor implements Claim, Slugged {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @Version
  private int version;

  @NaturalId(mutable = true)
  @Column(name = "slug")
  private String slug;

  private String category;

  @Embedded
  private LocalizedText subject;

  @Embedded
  private LocalizedText name;

  private @Nullable BigDecimal value;

  private @Nullable BigDecimal low;

  private @Nullable BigDecimal high;

  private String unit;

  private @Nullable String year;

  @Embedded
  private Evidence evidence;

  @SuppressWarnings("NullAway.Init")
  protected BalanceFactor() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, String category, LocalizedText subject, LocalizedText name, @Nullable BigDecimal value, @Nullable BigDecimal low,
      @Nullable BigDecimal high, String unit, @Nullable String year, Evidence evidence) {
    if (value == null && low == null) {
      throw new IllegalArgumentException("A factor has a value, or a range");
    }
    if (low != null && high != null && high.compareTo(low) < 0) {
      throw new IllegalArgumentException("A range runs from low to high: " + low + " to " + high);
    }
    this.slug = slug;
    this.category = category;
    this.subject = subject;
    this.name = name;
    this.value = value;
    this.low = low;
    this.high = high;
    this.unit = unit;
    this.year = year;
    this.evidence = evidence;
  }

  @Override
  public String slug() {
    return slug;
  }

  public String category() {
    return category;
  }

  public LocalizedText subject() {
    return subject;
  }

  public LocalizedText name() {
    return name;
  }

  public @Nullable BigDecimal value() {
    return value;
  }

  public @Nullable BigDecimal low() {
    return low;
  }

  public @Nullable BigDecimal high() {
    return high;
  }

  public String unit() {
    return unit;
  }

  public @Nullable String year() {
    return year;
  }

  @Override
  public Evidence evidence() {
    return evidence;
  }
}
