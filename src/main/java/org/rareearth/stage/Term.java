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
import org.rareearth.evidence.Source;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Slugged;

/** A word of the field, in both languages. */
@Entity
@Table(name = "term")
@Audited
public class Term implements Slugged {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @Version
  private int version;

  @NaturalId(mutable = true)
  @Column(name = "slug")
  private String slug;

  @Embedded
  private LocalizedText name;

  @Embedded
  private LocalizedText words;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Source source;

  @SuppressWarnings("NullAway.Init")
  protected Term() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, LocalizedText name, LocalizedText words, @Nullable Source source) {
    this.slug = slug;
    this.name = name;
    this.words = words;
    this.source = source;
  }

  @Override
  public String slug() {
    return slug;
  }

  public LocalizedText name() {
    return name;
  }

  public LocalizedText words() {
    return words;
  }

  public @Nullable Source source() {
    return source;
  }
}
