package org.rareearth.evidence;

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
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Slugged;

/** One statement of a founding article, with the page on which the product answers it. */
@Entity
@Table(name = "document_fact")
@Audited
public class DocumentFact implements Slugged {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @Version
  private int version;

  @NaturalId(mutable = true)
  @Column(name = "slug")
  private String slug;

  private String topic;

  @Embedded
  private LocalizedText subject;

  private String field;

  @Embedded
  private LocalizedText value;

  private @Nullable String unit;

  private @Nullable String place;

  private String page;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Source source;

  private @Nullable String locator;

  private @Nullable PartialDate asOf;

  private @Nullable String note;

  @SuppressWarnings("NullAway.Init")
  protected DocumentFact() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, String topic, LocalizedText subject, String field, LocalizedText value, @Nullable String unit,
      @Nullable String place, String page, Source source, @Nullable String locator, @Nullable PartialDate asOf, @Nullable String note) {
    this.slug = slug;
    this.topic = topic;
    this.subject = subject;
    this.field = field;
    this.value = value;
    this.unit = unit;
    this.place = place;
    this.page = page;
    this.source = source;
    this.locator = locator;
    this.asOf = asOf;
    this.note = note;
  }

  @Override
  public String slug() {
    return slug;
  }

  public String topic() {
    return topic;
  }

  public LocalizedText subject() {
    return subject;
  }

  public String field() {
    return field;
  }

  public LocalizedText value() {
    return value;
  }

  public @Nullable String unit() {
    return unit;
  }

  public @Nullable String place() {
    return place;
  }

  public String page() {
    return page;
  }

  public Source source() {
    return source;
  }

  public @Nullable String locator() {
    return locator;
  }

  public @Nullable PartialDate asOf() {
    return asOf;
  }

  public @Nullable String note() {
    return note;
  }
}
