package org.rareearth.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Slugged;

/** Claims that cannot both be true, with the type of the contradiction and what is shown meanwhile. */
@Entity
@Table(name = "conflict")
@Audited
public class Conflict implements Slugged {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @Version
  private int version;

  @NaturalId(mutable = true)
  @Column(name = "slug")
  private String slug;

  @Enumerated(EnumType.STRING)
  private ConflictType type;

  @Enumerated(EnumType.STRING)
  private SubjectKind subjectKind;

  private String subject;

  @Embedded
  private LocalizedText title;

  @Embedded
  private LocalizedText reading;

  @Enumerated(EnumType.STRING)
  private ConflictState state;

  @OneToMany(mappedBy = "conflict")
  @OrderBy("id")
  private List<ConflictSide> sides = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Conflict() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, ConflictType type, SubjectKind subjectKind, String subject, LocalizedText title, LocalizedText reading,
      ConflictState state) {
    this.slug = slug;
    this.type = type;
    this.subjectKind = subjectKind;
    this.subject = subject;
    this.title = title;
    this.reading = reading;
    this.state = state;
  }

  @Override
  public String slug() {
    return slug;
  }

  public ConflictType type() {
    return type;
  }

  public SubjectKind subjectKind() {
    return subjectKind;
  }

  public String subject() {
    return subject;
  }

  public LocalizedText title() {
    return title;
  }

  /** What the site shows, and why. */
  public LocalizedText reading() {
    return reading;
  }

  public ConflictState state() {
    return state;
  }

  public List<ConflictSide> sides() {
    return Collections.unmodifiableList(sides);
  }
}
