package org.rareearth.organization;

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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Source;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Slugged;

/** A company, agency, investor or customer. */
@Entity
@Table(name = "organization")
@Audited
public class Organization implements Slugged {

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

  private List<String> aliases;

  private @Nullable String country;

  @Enumerated(EnumType.STRING)
  private OrganizationKind kind;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Organization parent;

  private @Nullable BigDecimal parentSharePct;

  private @Nullable String ticker;

  @Embedded
  private @Nullable LocalizedText ownership;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Source source;

  private @Nullable String note;

  @SuppressWarnings("NullAway.Init")
  protected Organization() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, LocalizedText name, List<String> aliases, @Nullable String country, OrganizationKind kind, @Nullable Organization parent,
      @Nullable BigDecimal parentSharePct, @Nullable String ticker, @Nullable LocalizedText ownership, Source source,
      @Nullable String note) {
    this.slug = slug;
    this.name = name;
    this.aliases = new ArrayList<>(aliases);
    this.country = country;
    this.kind = kind;
    this.parent = parent;
    this.parentSharePct = parentSharePct;
    this.ticker = ticker;
    this.ownership = ownership;
    this.source = source;
    this.note = note;
  }

  @Override
  public String slug() {
    return slug;
  }

  public LocalizedText name() {
    return name;
  }

  public List<String> aliases() {
    return aliases;
  }

  public @Nullable String country() {
    return country;
  }

  public OrganizationKind kind() {
    return kind;
  }

  public @Nullable Organization parent() {
    return parent;
  }

  /** Per cent held by the parent, where a source says so. */
  public @Nullable BigDecimal parentSharePct() {
    return parentSharePct;
  }

  public @Nullable String ticker() {
    return ticker;
  }

  public @Nullable LocalizedText ownership() {
    return ownership;
  }

  public Source source() {
    return source;
  }

  public @Nullable String note() {
    return note;
  }
}
