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
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Source;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Slugged;
import org.rareearth.organization.Organization;

/** A programme under which money is given, with the body that gives it. */
@Entity
@Table(name = "program")
@Audited
public class Program implements Slugged {

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

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Organization funder;

  @Enumerated(EnumType.STRING)
  private Level level;

  private @Nullable String country;

  private @Nullable String statute;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Source source;

  private @Nullable String locator;

  private @Nullable String note;

  @SuppressWarnings("NullAway.Init")
  protected Program() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, LocalizedText name, Organization funder, Level level, @Nullable String country, @Nullable String statute, Source source,
      @Nullable String locator, @Nullable String note) {
    this.slug = slug;
    this.name = name;
    this.funder = funder;
    this.level = level;
    this.country = country;
    this.statute = statute;
    this.source = source;
    this.locator = locator;
    this.note = note;
  }

  @Override
  public String slug() {
    return slug;
  }

  public LocalizedText name() {
    return name;
  }

  public Organization funder() {
    return funder;
  }

  public Level level() {
    return level;
  }

  public @Nullable String country() {
    return country;
  }

  public @Nullable String statute() {
    return statute;
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
