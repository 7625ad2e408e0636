package org.rareearth.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Editor;

/** A change that someone wants: what it would do is in its records; nothing of it is public before it is accepted. */
@Entity
@Table(name = "proposal")
public class Proposal {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @Version
  private int version;

  private UUID token;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  @Enumerated(EnumType.STRING)
  private ProposalState state = ProposalState.DRAFT;

  @Embedded
  private Person author;

  private String subject = "";
  private @Nullable String reason;

  @Enumerated(EnumType.STRING)
  private @Nullable Nature nature;

  private Instant createdAt;
  private Instant savedAt;
  private @Nullable Instant submittedAt;

  @Embedded
  private @Nullable Person holder;

  private @Nullable Instant heldSince;

  @Embedded
  private @Nullable Person reviewer;

  private @Nullable Instant decidedAt;
  private @Nullable String decisionReason;

  @Column(name = "change_id")
  private @Nullable Long change;

  private @Nullable Instant publishingSince;

  @Embedded
  private @Nullable Person publisher;

  private @Nullable String publishingNote;

  @Embedded
  private @Nullable PublishingFailure failure;

  @SuppressWarnings("NullAway.Init")
  protected Proposal() {}

  Proposal(UUID token, Origin origin, Person author, Instant now) {
    this.token = token;
    this.origin = origin;
    this.author = author;
    this.createdAt = now;
    this.savedAt = now;
  }

  public long id() {
    return Objects.requireNonNull(id);
  }

  public int version() {
    return version;
  }

  public UUID token() {
    return token;
  }

  public Origin origin() {
    return origin;
  }

  public ProposalState state() {
    return state;
  }

  public Person author() {
    return author;
  }

  /** What it is about, in a few words for lists. */
  public String subject() {
    return subject;
  }

  public @Nullable String reason() {
    return reason;
  }

  /** What kind of news it is, as its author said; null where it follows from the records, which {@link Natures} knows. */
  public @Nullable Nature nature() {
    return nature;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant savedAt() {
    return savedAt;
  }

  public @Nullable Instant submittedAt() {
    return submittedAt;
  }

  /** The reviewer who is at it, so that two do not do the same work. */
  public @Nullable Person holder() {
    return holder;
  }

  public @Nullable Instant heldSince() {
    return heldSince;
  }

  public @Nullable Person reviewer() {
    return reviewer;
  }

  public @Nullable Instant decidedAt() {
    return decidedAt;
  }

  public @Nullable String decisionReason() {
    return decisionReason;
  }

  /** The change by which it was published. */
  public @Nullable Long change() {
    return change;
  }

  /** Since when it is being published, which many records take a while for; null when it is not. */
  public @Nullable Instant publishingSince() {
    return publishingSince;
  }

  /** Who accepted it last; not its reviewer before it is published. */
  public @Nullable Person publisher() {
    return publisher;
  }

  @Nullable String publishingNote() {
    return publishingNote;
  }

  /** Why it could not be published when it was last accepted; null when nobody tried, or it is published. */
  public @Nullable PublishingFailure failure() {
    return failure;
  }

  public boolean isBy(Editor editor) {
    return author.is(editor);
  }

  void save(String about, @Nullable String why, @Nullable Nature kind, Instant now) {
    StaleProposal.unless(state.isOpenToAuthor());
    subject = about;
    reason = why;
    nature = kind;
    savedAt = now;
  }

  void submit(Instant now) {
    StaleProposal.unless(state.isOpenToAuthor());
    state = ProposalState.SUBMITTED;
    submittedAt = now;
  }

  void takeBack(Instant now) {
    StaleProposal.unless(!state.isDecided());
    state = ProposalState.WITHDRAWN;
    decidedAt = now;
  }

  void hold(@Nullable Person by, Instant now) {
    StaleProposal.unless(state == ProposalState.SUBMITTED);
    holder = by;
    heldSince = by == null ? null : now;
  }

  void askForChanges(Person by, String why, Instant now) {
    decide(ProposalState.CHANGES_ASKED, by, why, now);
  }

  void reject(Person by, String why, Instant now) {
    decide(ProposalState.REJECTED, by, why, now);
  }

  void accept(Person by, @Nullable String why, long published, Instant now) {
    decide(ProposalState.ACCEPTED, by, why, now);
    change = published;
  }

  void beginPublishing(Person by, @Nullable String note, Instant now) {
    StaleProposal.unless(state == ProposalState.SUBMITTED);
    publisher = by;
    publishingNote = note;
    publishingSince = now;
    failure = null;
    hold(by, now);
  }

  void failPublishing(PublishingFailure why) {
    publishingSince = null;
    failure = why;
  }

  private void decide(ProposalState decision, Person by, @Nullable String why, Instant now) {
    StaleProposal.unless(state == ProposalState.SUBMITTED);
    state = decision;
    reviewer = by;
    decisionReason = why;
    decidedAt = now;
    holder = null;
    heldSince = null;
    publishingSince = null;
    failure = null;
  }
}
