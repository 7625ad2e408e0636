package org.rareearth.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody said of a proposal, or of one field of it. */
@Entity
@Table(name = "proposal_comment")
public class ProposalComment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Proposal proposal;

  private @Nullable Integer position;

  @Column(name = "column_name")
  private @Nullable String column;

  @Embedded
  private Person author;

  private Instant writtenAt;
  private String words;

  @SuppressWarnings("NullAway.Init")
  protected ProposalComment() {}

  ProposalComment(Proposal proposal, Subject subject, Person author, Instant writtenAt, String words) {
    this.proposal = proposal;
    this.position = subject.position();
    this.column = subject.column();
    this.author = author;
    this.writtenAt = writtenAt;
    this.words = words;
  }

  /** What a comment is about: the whole, a record, or a field of a record. */
  public record Subject(@Nullable Integer position, @Nullable String column) {

    public static final Subject WHOLE = new Subject(null, null);
  }

  /** The record that it is about; null for the proposal as a whole. */
  public @Nullable Integer position() {
    return position;
  }

  /** The field that it is about; null for a record as a whole. */
  public @Nullable String column() {
    return column;
  }

  public Person author() {
    return author;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public String words() {
    return words;
  }
}
