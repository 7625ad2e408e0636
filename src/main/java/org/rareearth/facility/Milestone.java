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
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Claim;
import org.rareearth.evidence.Evidence;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Slugged;
import org.rareearth.organization.Organization;

/** A dated event in the life of a plant. */
@Entity
@Table(name = "milestone")
@Audited
public class Milestone implements Claim, Slugged {

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

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Organization organization;

  @Enumerated(EnumType.STRING)
  private MilestoneKind kind;

  @Enumerated(EnumType.STRING)
  private MilestoneStatus status;

  private PartialDate date;

  @Embedded
  private LocalizedText title;

  @Embedded
  private Evidence evidence;

  @SuppressWarnings("NullAway.Init")
  protected Milestone() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, Facility facility, @Nullable Organization organization, MilestoneKind kind, MilestoneStatus status, PartialDate date,
      LocalizedText title, Evidence evidence) {
    this.slug = slug;
    this.facility = facility;
    this.organization = organization;
    this.kind = kind;
    this.status = status;
    this.date = date;
    this.title = title;
    this.evidence = evidence;
  }

  @Override
  public String slug() {
    return slug;
  }

  public Facility facility() {
    return facility;
  }

  public @Nullable Organization organization() {
    return organization;
  }

  public MilestoneKind kind() {
    return kind;
  }

  public MilestoneStatus status() {
    return status;
  }

  public PartialDate date() {
    return date;
  }

  public LocalizedText title() {
    return title;
  }

  @Override
  public Evidence evidence() {
    return evidence;
  }
}
