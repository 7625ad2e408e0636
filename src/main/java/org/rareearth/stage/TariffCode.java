package org.rareearth.stage;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Source;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Slugged;

/** A customs code under which the chain's goods are counted. */
@Entity
@Table(name = "tariff_code")
@Audited
public class TariffCode implements Slugged {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @Version
  private int version;

  @NaturalId(mutable = true)
  @Column(name = "slug")
  private String slug;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Place place;

  @Embedded
  private LocalizedText description;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private ChainStage stage;

  private @Nullable BigDecimal usDutyPct;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Source source;

  private @Nullable String locator;

  private @Nullable String note;

  @SuppressWarnings("NullAway.Init")
  protected TariffCode() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, @Nullable Place place, LocalizedText description, ChainStage stage, @Nullable BigDecimal usDutyPct, Source source,
      @Nullable String locator, @Nullable String note) {
    this.slug = slug;
    this.place = place;
    this.description = description;
    this.stage = stage;
    this.usDutyPct = usDutyPct;
    this.source = source;
    this.locator = locator;
    this.note = note;
  }

  @Override
  public String slug() {
    return slug;
  }

  public @Nullable Place place() {
    return place;
  }

  public LocalizedText description() {
    return description;
  }

  public ChainStage stage() {
    return stage;
  }

  /** General duty of the United States, per cent of value. */
  public @Nullable BigDecimal usDutyPct() {
    return usDutyPct;
  }

  public Source source() {
    return source;
  }

  public @Nullable String locator() {
    return locator;
  }

  public @Nullable String note() {
    return note;
  }
}
