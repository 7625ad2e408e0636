package org.rareearth.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Claim;
import org.rareearth.evidence.Evidence;
import org.rareearth.kernel.Money;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Slugged;

/** What one source reports of an award: a rung of the ladder reached, with amount and date. */
@Entity
@Table(name = "award_event")
@Audited
public class AwardEvent implements Claim, Slugged {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @Version
  private int version;

  @NaturalId(mutable = true)
  @Column(name = "slug")
  private String slug;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private FundingAward award;

  @Enumerated(EnumType.STRING)
  private Rung rung;

  private @Nullable PartialDate date;

  @Embedded
  private @Nullable Money amount;

  @Enumerated(EnumType.STRING)
  private @Nullable AmountUnit amountUnit;

  @Enumerated(EnumType.STRING)
  private @Nullable Qualifier qualifier;

  private @Nullable String programAsStated;

  private @Nullable String funderAsStated;

  @Enumerated(EnumType.STRING)
  private Instrument instrument;

  @Embedded
  private Evidence evidence;

  @SuppressWarnings("NullAway.Init")
  protected AwardEvent() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, FundingAward award, Rung rung, @Nullable PartialDate date, @Nullable Money amount,
      @Nullable AmountUnit amountUnit, @Nullable Qualifier qualifier, @Nullable String programAsStated, @Nullable String funderAsStated,
      Instrument instrument, Evidence evidence) {
    this.slug = slug;
    this.award = award;
    this.rung = rung;
    this.date = date;
    this.amount = amount;
    this.amountUnit = amountUnit;
    this.qualifier = qualifier;
    this.programAsStated = programAsStated;
    this.funderAsStated = funderAsStated;
    this.instrument = instrument;
    this.evidence = evidence;
  }

  /** Its place in the order of recording. */
  long id() {
    return Objects.requireNonNull(id);
  }

  @Override
  public String slug() {
    return slug;
  }

  public FundingAward award() {
    return award;
  }

  public Rung rung() {
    return rung;
  }

  public @Nullable PartialDate date() {
    return date;
  }

  public @Nullable Money amount() {
    return amount;
  }

  public @Nullable AmountUnit amountUnit() {
    return amountUnit;
  }

  public @Nullable Qualifier qualifier() {
    return qualifier;
  }

  public @Nullable String programAsStated() {
    return programAsStated;
  }

  public @Nullable String funderAsStated() {
    return funderAsStated;
  }

  /** The instrument as this source states it. */
  public Instrument instrument() {
    return instrument;
  }

  @Override
  public Evidence evidence() {
    return evidence;
  }
}
