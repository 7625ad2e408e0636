package org.rareearth.comparison;

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
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Claim;
import org.rareearth.evidence.Evidence;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Slugged;
import org.rareearth.stage.ChainStage;
import org.rareearth.stage.Place;

/** Where a place stands at a stage, in the words of a source. */
@Entity
@Table(name = "stage_position")
@Audited
public class StagePosition implements Claim, Slugged {

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

  @Enumerated(EnumType.STRING)
  private Aspect aspect;

  @Enumerated(EnumType.STRING)
  private @Nullable Standing standing;

  @Embedded
  private LocalizedText words;

  @Embedded
  private Evidence evidence;

  @SuppressWarnings("NullAway.Init")
  protected StagePosition() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, ChainStage stage, Place place, Aspect aspect, @Nullable Standing standing, LocalizedText words, Evidence evidence) {
    this.slug = slug;
    this.stage = stage;
    this.place = place;
    this.aspect = aspect;
    this.standing = standing;
    this.words = words;
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

  public Aspect aspect() {
    return aspect;
  }

  public @Nullable Standing standing() {
    return standing;
  }

  public LocalizedText words() {
    return words;
  }

  @Override
  public Evidence evidence() {
    return evidence;
  }
}
