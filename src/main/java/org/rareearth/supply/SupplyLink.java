package org.rareearth.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Slugged;

/** A tie between two parties: who supplies, owns, buys from or partners whom. */
@Entity
@Table(name = "supply_link")
@Audited
public class SupplyLink implements Claim, Slugged {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @Version
  private int version;

  @NaturalId(mutable = true)
  @Column(name = "slug")
  private String slug;

  @Embedded
  private Party from;

  @Embedded
  private Party to;

  @Enumerated(EnumType.STRING)
  private LinkKind kind;

  @Enumerated(EnumType.STRING)
  private LinkStatus status;

  private @Nullable String statusAsStated;

  @Embedded
  private @Nullable LocalizedText material;

  private @Nullable BigDecimal volumeLow;

  private @Nullable BigDecimal volumeHigh;

  private @Nullable String volumeUnit;

  private @Nullable PartialDate announcedOn;

  @Embedded
  private Evidence evidence;

  @SuppressWarnings("NullAway.Init")
  protected SupplyLink() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, Party from, Party to, LinkKind kind, LinkStatus status,
      @Nullable String statusAsStated, @Nullable LocalizedText material, @Nullable BigDecimal volumeLow,
      @Nullable BigDecimal volumeHigh, @Nullable String volumeUnit, @Nullable PartialDate announcedOn, Evidence evidence) {
    this.slug = slug;
    this.from = from;
    this.to = to;
    this.kind = kind;
    this.status = status;
    this.statusAsStated = statusAsStated;
    this.material = material;
    this.volumeLow = volumeLow;
    this.volumeHigh = volumeHigh;
    this.volumeUnit = volumeUnit;
    this.announcedOn = announcedOn;
    this.evidence = evidence;
  }

  @Override
  public String slug() {
    return slug;
  }

  public Party from() {
    return from;
  }

  public Party to() {
    return to;
  }

  public LinkKind kind() {
    return kind;
  }

  public LinkStatus status() {
    return status;
  }

  public @Nullable String statusAsStated() {
    return statusAsStated;
  }

  public @Nullable LocalizedText material() {
    return material;
  }

  public @Nullable BigDecimal volumeLow() {
    return volumeLow;
  }

  public @Nullable BigDecimal volumeHigh() {
    return volumeHigh;
  }

  public @Nullable String volumeUnit() {
    return volumeUnit;
  }

  public @Nullable PartialDate announcedOn() {
    return announcedOn;
  }

  @Override
  public Evidence evidence() {
    return evidence;
  }
}
