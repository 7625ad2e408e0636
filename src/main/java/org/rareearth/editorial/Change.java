package org.rareearth.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Changelog;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.audit.ChangesetListener;
import org.jspecify.annotations.Nullable;

/** One change to the public tables: the row that ties all history rows of a transaction together, and says who and why. */
@Entity
@Table(name = "change")
@Changelog(listener = Change.Signing.class)
public class Change {

  @Id
  @ChangeNumber
  @Changelog.ChangesetId
  private @Nullable Long id;

  /** The database replaces it by the time of the commit. */
  @Changelog.Timestamp
  @CreationTimestamp
  @Column(nullable = false)
  private @Nullable Instant recordedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Origin origin;

  @Enumerated(EnumType.STRING)
  private @Nullable Nature nature;

  private @Nullable String author;
  private @Nullable String reviewer;
  private @Nullable String reason;

  @Column(name = "proposal_id")
  private @Nullable Long proposal;

  public long id() {
    return Objects.requireNonNull(id);
  }

  public Instant recordedAt() {
    return Objects.requireNonNull(recordedAt);
  }

  public Origin origin() {
    return Objects.requireNonNull(origin);
  }

  public Nature nature() {
    return Objects.requireNonNull(nature);
  }

  /** The author's name as it was then; null for the data files that the database started with. */
  public @Nullable String author() {
    return author;
  }

  public @Nullable String reviewer() {
    return reviewer;
  }

  public @Nullable String reason() {
    return reason;
  }

  public @Nullable Long proposal() {
    return proposal;
  }

  /** Takes over who signed the transaction; a transaction that nobody signed fails here, before anything is written. */
  public static class Signing implements ChangesetListener {

    @Override
    public void newChangeset(Object changeset) {
      Authorship authorship = Authorship.ofTransaction();
      Change change = (Change) changeset;
      change.origin = authorship.origin();
      change.nature = authorship.nature();
      change.author = authorship.author();
      change.reviewer = authorship.reviewer();
      change.reason = authorship.reason();
      change.proposal = authorship.proposal();
    }
  }
}
