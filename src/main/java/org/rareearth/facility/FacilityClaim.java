package org.rareearth.facility;

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
import java.util.stream.Stream;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Claim;
import org.rareearth.evidence.Evidence;
import org.rareearth.kernel.Basis;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Slugged;
import org.rareearth.stage.ChainStage;

/** What one source says about one property of one plant. */
@Entity
@Table(name = "facility_claim")
@Audited
public class FacilityClaim implements Claim, Slugged {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @Version
  private int version;

  @NaturalId(mutable = true)
  @Column(name = "slug")
  private String slug;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Facility facility;

  @Enumerated(EnumType.STRING)
  private Property property;

  @Embedded
  private @Nullable Quantity value;

  @Enumerated(EnumType.STRING)
  private @Nullable Basis basis;

  @Enumerated(EnumType.STRING)
  private @Nullable FacilityStatus status;

  @Embedded
  private @Nullable LocalizedText text;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable ChainStage stage;

  private @Nullable String product;

  private @Nullable String targetYear;

  @Embedded
  private Evidence evidence;

  @SuppressWarnings("NullAway.Init")
  protected FacilityClaim() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, Facility facility, Property property, @Nullable Quantity value, @Nullable Basis basis,
      @Nullable FacilityStatus status, @Nullable LocalizedText text, @Nullable ChainStage stage, @Nullable String product,
      @Nullable String targetYear, Evidence evidence) {
    if (Stream.of(value, status, text).filter(Objects::nonNull).count() != 1) {
      throw new IllegalArgumentException("A claim says one thing: a value with unit, a status or words");
    }
    if ((property == Property.STATUS) != (status != null)) {
      throw new IllegalArgumentException("A status claim, and no other, has a status");
    }
    this.slug = slug;
    this.facility = facility;
    this.property = property;
    this.value = value;
    this.basis = basis;
    this.status = status;
    this.text = text;
    this.stage = stage;
    this.product = product;
    this.targetYear = targetYear;
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

  public Facility facility() {
    return facility;
  }

  public Property property() {
    return property;
  }

  public @Nullable Quantity value() {
    return value;
  }

  public @Nullable Basis basis() {
    return basis;
  }

  public @Nullable FacilityStatus status() {
    return status;
  }

  public @Nullable LocalizedText text() {
    return text;
  }

  public @Nullable ChainStage stage() {
    return stage;
  }

  public @Nullable String product() {
    return product;
  }

  /** The year for which a plan speaks. */
  public @Nullable String targetYear() {
    return targetYear;
  }

  @Override
  public Evidence evidence() {
    return evidence;
  }
}
