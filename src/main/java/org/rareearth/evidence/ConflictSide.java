package org.rareearth.evidence;

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
import org.jspecify.annotations.Nullable;

/** One statement on one side of a conflict, named by table and key. */
@Entity
@Table(name = "conflict_side")
@Audited
public class ConflictSide {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private @Nullable Long id;

  @Version
  private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Conflict conflict;

  private String side;

  @Enumerated(EnumType.STRING)
  private StatementKind statementKind;

  private String statement;

  @SuppressWarnings("NullAway.Init")
  protected ConflictSide() {}

  /** Gives it all that it says at once, whether it is new or stood otherwise. */
  void revise(
      Conflict conflict, String side, StatementKind statementKind, String statement) {
    if (!statementKind.isDisputable()) {
      throw new IllegalArgumentException("No side of a conflict can be a " + statementKind);
    }
    this.conflict = conflict;
    this.side = side;
    this.statementKind = statementKind;
    this.statement = statement;
  }

  public Conflict conflict() {
    return conflict;
  }

  public String side() {
    return side;
  }

  public StatementKind statementKind() {
    return statementKind;
  }

  public String statement() {
    return statement;
  }
}
