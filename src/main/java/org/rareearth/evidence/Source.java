package org.rareearth.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Slugged;

/** A document that says something: the ground on which every fact here stands. */
@Entity
@Table(name = "source")
@Audited
public class Source implements Slugged {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @Version
  private int version;

  @NaturalId(mutable = true)
  private String slug;

  private String title;
  private String publisher;
  private @Nullable String url;
  private String language;

  @Enumerated(EnumType.STRING)
  private SourceKind kind;

  private @Nullable PartialDate publishedOn;
  private LocalDate retrievedOn;

  @Column(name = "archive_url")
  private @Nullable String archiveUrl;

  private @Nullable String note;

  @SuppressWarnings("NullAway.Init")
  protected Source() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, String title, String publisher, @Nullable String url, String language, SourceKind kind,
      @Nullable PartialDate publishedOn, LocalDate retrievedOn, @Nullable String archiveUrl, @Nullable String note) {
    this.slug = slug;
    this.title = title;
    this.publisher = publisher;
    this.url = url;
    this.language = language;
    this.kind = kind;
    this.publishedOn = publishedOn;
    this.retrievedOn = retrievedOn;
    this.archiveUrl = archiveUrl;
    this.note = note;
  }

  @Override
  public String slug() {
    return slug;
  }

  public String title() {
    return title;
  }

  public String publisher() {
    return publisher;
  }

  public @Nullable String url() {
    return url;
  }

  /** ISO 639-1 code of the document's language. */
  public String language() {
    return language;
  }

  public SourceKind kind() {
    return kind;
  }

  public @Nullable PartialDate publishedOn() {
    return publishedOn;
  }

  public LocalDate retrievedOn() {
    return retrievedOn;
  }

  public @Nullable String archiveUrl() {
    return archiveUrl;
  }

  public @Nullable String note() {
    return note;
  }
}
