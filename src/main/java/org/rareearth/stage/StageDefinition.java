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
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Claim;
import org.rareearth.evidence.Evidence;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Slugged;

/** How another authority cuts the chain; shown beside our own definition. */
@Entity
@Table(name = "stage_definition")
@Audited
public class StageDefinition implements Claim, Slugged {

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

  @Embedded
  private LocalizedText authority;

  @Embedded
  private LocalizedText words;

  @Embedded
  private Evidence evidence;

  @SuppressWarnings("NullAway.Init")
  protected StageDefinition() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, ChainStage stage, LocalizedText authority, LocalizedText words, Evidence evidence) {
    this.slug = slug;
    this.stage = stage;
    this.authority = authority;
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

  public LocalizedText authority() {
    return authority;
  }

  public LocalizedText words() {
    return words;
  }

  @Override
  public Evidence evidence() {
    return evidence;
  }
}
