package org.rareearth.editorial;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.Audited;
import org.jspecify.annotations.Nullable;

/** What became of a record that is no longer public under its key: withdrawn for a reason, or known by another key. */
@Entity
@Table(name = "retirement")
@Audited
public class Retirement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @Version
  private int version;

  private String kind;
  private String key;
  private String reason;
  private @Nullable String successor;

  @SuppressWarnings("NullAway.Init")
  protected Retirement() {}

  Retirement(String kind, String key, String reason, @Nullable String successor) {
    this.kind = kind;
    this.key = key;
    this.reason = reason;
    this.successor = successor;
  }

  public String kind() {
    return kind;
  }

  public String key() {
    return key;
  }

  public String reason() {
    return reason;
  }

  /** The key of the record that took its place; null when it was withdrawn. */
  public @Nullable String successor() {
    return successor;
  }

  void revise(String why, @Nullable String next) {
    reason = why;
    successor = next;
  }
}
