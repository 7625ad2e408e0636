package org.rareearth.editorial;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for what kind of news a proposal brings. */
@Component
public class Natures {

  private final JdbcClient database;

  Natures(JdbcClient database) {
    this.database = database;
  }

  /** As its author said, else as it follows from the records; the rule is the database's, which also told the older changes apart by it. */
  @Transactional(readOnly = true)
  public Nature of(Proposal proposal) {
    Nature said = proposal.nature();
    return said != null ? said : Nature.valueOf(Objects.requireNonNull(
        database.sql("select derived_nature(?)").param(proposal.id()).query(String.class).single()));
  }
}
