package org.rareearth.account;

import java.sql.Timestamp;
import java.time.Clock;
import org.rareearth.account.AccountEvent.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for what administrators decide about the whole site; kept in the database, so that all nodes know it at once. */
@Component
public class Settings {

  private static final String SINGLE_PERSON = "single_person_operation";

  private final JdbcClient database;
  private final AccountJournal journal;
  private final Clock clock;

  Settings(JdbcClient database, AccountJournal journal, Clock clock) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
  }

  /** Whether somebody may accept the own proposals, for teams of one; off unless an administrator said otherwise. */
  @Transactional(readOnly = true)
  public boolean isSinglePersonOperation() {
    return database.sql("select value from setting where key = ?").param(SINGLE_PERSON).query(String.class).optional()
        .filter("true"::equals).isPresent();
  }

  @Transactional
  public void setSinglePersonOperation(boolean on, Editor by) {
    if (on != isSinglePersonOperation()) {
      database.sql("""
              insert into setting (key, value, changed_at, changed_by) values (?, ?, ?, ?)
              on conflict (key) do update set value = excluded.value, changed_at = excluded.changed_at, changed_by = excluded.changed_by""")
          .params(SINGLE_PERSON, Boolean.toString(on), Timestamp.from(clock.instant()), by.id()).update();
      journal.write(Kind.SETTING_CHANGED, null, by.id(), SINGLE_PERSON + " " + (on ? "on" : "off"));
    }
  }
}
