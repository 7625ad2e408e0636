package org.rareearth.comparison;

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
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Claim;
import org.rareearth.evidence.Evidence;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Slugged;
import org.rareearth.stage.ChainStage;
import org.rareearth.stage.Place;

/** What a place cannot do at a stage. */
@Entity
@Table(name = "capability_gap")
@Audited
public class CapabilityGap implements Claim, Slugged {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @Version
  private int version;

  @NaturalId(mutable = true)
  @Column(name = "slug")
  private String slug;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private ChainStage stage;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Place place;

  @Embedded
  private LocalizedText missing;

  @Embedded
  private Evidence evidence;

  @SuppressWarnings("NullAway.Init")
  protected CapabilityGap() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, ChainStage stage, Place place, LocalizedText missing, Evidence evidence) {
    this.slug = slug;
    this.stage = stage;
    this.place = place;
    this.missing = missing;
    this.evidence = evidence;
  }

  @Override
  public String slug() {
    return slug;
  }

  public ChainStage stage() {
    return stage;
  }

  public Place place() {
    return place;
  }

  public LocalizedText missing() {
    return missing;
  }

  @Override
  public Evidence evidence() {
    return evidence;
  }
}
