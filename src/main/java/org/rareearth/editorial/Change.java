package org.rareearth.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Changelog;
import org.hibernate.annotations.CreationTimestamp;
import org.jspecify.annotations.Nullable;

/** One change to the public tables: the row that ties all history rows of a transaction together. */
@Entity
@Table(name = "change")
@Changelog
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

  public @Nullable Long id() {
    return id;
  }

  public @Nullable Instant recordedAt() {
    return recordedAt;
  }
}
