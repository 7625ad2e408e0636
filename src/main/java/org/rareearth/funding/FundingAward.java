package org.rareearth.funding;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.ShownRule;
import org.rareearth.facility.Facility;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Slugged;
import org.rareearth.organization.Organization;

/** One promise of money to one recipient; what became of it are its events. */
@Entity
@Table(name = "funding_award")
@Audited
public class FundingAward implements Slugged {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @Version
  private int version;

  @NaturalId(mutable = true)
  @Column(name = "slug")
  private String slug;

  @Embedded
  private LocalizedText title;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Program program;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Organization recipient;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Facility facility;

  @Enumerated(EnumType.STRING)
  private Instrument instrument;

  private boolean counted;

  @Enumerated(EnumType.STRING)
  private @Nullable Exclusion exclusion;

  private @Nullable String relatedAward;

  @Embedded
  private @Nullable LocalizedText terms;

  private @Nullable String note;

  /** The report that the rule shows: rung, amount and date of the award as it stands. */
  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable AwardEvent shown;

  @OneToMany(mappedBy = "award", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<AwardEvent> events = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected FundingAward() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      String slug, LocalizedText title, Program program, Organization recipient, @Nullable Facility facility, Instrument instrument,
      boolean counted, @Nullable Exclusion exclusion, @Nullable String relatedAward, @Nullable LocalizedText terms,
      @Nullable String note) {
    if (counted == (exclusion != null)) {
      throw new IllegalArgumentException("An award is counted, or says why not");
    }
    this.slug = slug;
    this.title = title;
    this.program = program;
    this.recipient = recipient;
    this.facility = facility;
    this.instrument = instrument;
    this.counted = counted;
    this.exclusion = exclusion;
    this.relatedAward = relatedAward;
    this.terms = terms;
    this.note = note;
  }

  @Override
  public String slug() {
    return slug;
  }

  public LocalizedText title() {
    return title;
  }

  public Program program() {
    return program;
  }

  public Organization recipient() {
    return recipient;
  }

  public @Nullable Facility facility() {
    return facility;
  }

  public Instrument instrument() {
    return instrument;
  }

  /** Whether its amount may be added into totals. */
  public boolean counted() {
    return counted;
  }

  /** Why it may not; null for a counted award. */
  public @Nullable Exclusion exclusion() {
    return exclusion;
  }

  /** Slug of the award that it overlaps. */
  public @Nullable String relatedAward() {
    return relatedAward;
  }

  /** What is promised beside money: shares, floors, purchases. */
  public @Nullable LocalizedText terms() {
    return terms;
  }

  public @Nullable String note() {
    return note;
  }

  public @Nullable AwardEvent shown() {
    return shown;
  }

  /** Has the report among its own, as it now reads. */
  void record(AwardEvent event) {
    if (events.stream().noneMatch(other -> other.slug().equals(event.slug()))) {
      events.add(event);
    }
    choose();
  }

  void forget(AwardEvent event) {
    events.removeIf(other -> other.slug().equals(event.slug()));
    choose();
  }

  /** Shows the report that the rule ranks first; of equals the one recorded first, in whichever order they came into the list. */
  void choose() {
    shown = ShownRule.choose(events.stream().sorted(Comparator.comparing(AwardEvent::id)).toList()).orElse(null);
  }
}
