package org.rareearth.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Claim;
import org.rareearth.evidence.Evidence;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Slugged;
import org.rareearth.stage.ChainStage;
import org.rareearth.stage.Place;

/** A measure of a state that binds the trade: what it covers and when it is in force. */
@Entity
@Table(name = "policy_measure")
@Audited
public class PolicyMeasure implements Claim, Slugged {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @Version
  private int version;

  @NaturalId(mutable = true)
  @Column(name = "slug")
  private String slug;

  private @Nullable String number;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Place place;

  @Enumerated(EnumType.STRING)
  private PolicyKind kind;

  @Embedded
  private LocalizedText title;

  @Embedded
  private LocalizedText summary;

  @Embedded
  private @Nullable LocalizedText goods;

  private List<String> elements;

  @ManyToMany
  @JoinTable(name = "policy_stage", joinColumns = @JoinColumn(name = "policy_id"), inverseJoinColumns = @JoinColumn(name = "stage_id"))
  @OrderColumn(name = "position")
  private List<ChainStage> stages = new ArrayList<>();

  private @Nullable PartialDate announcedOn;

  private @Nullable PartialDate inForceFrom;

  private @Nullable PartialDate inForceTo;

  private @Nullable PartialDate suspendedFrom;

  private @Nullable PartialDate suspendedTo;

  @Enumerated(EnumType.STRING)
  private PolicyStatus status;

  @Embedded
  private Evidence evidence;

  @SuppressWarnings("NullAway.Init")
  protected PolicyMeasure() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, @Nullable String number, Place place, PolicyKind kind, LocalizedText title, LocalizedText summary,
      @Nullable LocalizedText goods, List<String> elements, List<ChainStage> stages, @Nullable PartialDate announcedOn,
      @Nullable PartialDate inForceFrom, @Nullable PartialDate inForceTo, @Nullable PartialDate suspendedFrom,
      @Nullable PartialDate suspendedTo, PolicyStatus status, Evidence evidence) {
    ChainStage.put(stages, this.stages);
    this.slug = slug;
    this.number = number;
    this.place = place;
    this.kind = kind;
    this.title = title;
    this.summary = summary;
    this.goods = goods;
    this.elements = new ArrayList<>(elements);
    this.announcedOn = announcedOn;
    this.inForceFrom = inForceFrom;
    this.inForceTo = inForceTo;
    this.suspendedFrom = suspendedFrom;
    this.suspendedTo = suspendedTo;
    this.status = status;
    this.evidence = evidence;
  }

  @Override
  public String slug() {
    return slug;
  }

  public @Nullable String number() {
    return number;
  }

  public Place place() {
    return place;
  }

  public PolicyKind kind() {
    return kind;
  }

  public LocalizedText title() {
    return title;
  }

  public LocalizedText summary() {
    return summary;
  }

  public @Nullable LocalizedText goods() {
    return goods;
  }

  public List<String> elements() {
    return elements;
  }

  public List<ChainStage> stages() {
    return stages;
  }

  public @Nullable PartialDate announcedOn() {
    return announcedOn;
  }

  public @Nullable PartialDate inForceFrom() {
    return inForceFrom;
  }

  public @Nullable PartialDate inForceTo() {
    return inForceTo;
  }

  public @Nullable PartialDate suspendedFrom() {
    return suspendedFrom;
  }

  public @Nullable PartialDate suspendedTo() {
    return suspendedTo;
  }

  public PolicyStatus status() {
    return status;
  }

  @Override
  public Evidence evidence() {
    return evidence;
  }
}
