package org.rareearth.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.AccountEvent.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened to which account and by whom: written in the transaction of the deed, and never changed. */
@Component
class AccountJournal {

  private final JdbcClient database;
  private final Clock clock;

  AccountJournal(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void write(Kind kind, @Nullable Long account, @Nullable Long actor, @Nullable String detail) {
    database.sql("insert into account_event (account_id, actor_id, at, kind, detail) values (?, ?, ?, ?, ?)")
        .params(java.util.Arrays.asList(account, actor, Timestamp.from(clock.instant()), kind.name(), detail)).update();
  }

  /** The latest first; of one account, or of all. */
  @Transactional(readOnly = true)
  public List<AccountEvent> latest(@Nullable Long account, int atMost) {
    return database.sql("""
            select e.at, e.kind, a.name as account, b.name as actor, e.detail
            from account_event e left join account a on a.id = e.account_id left join account b on b.id = e.actor_id
            where :account::bigint is null or e.account_id = :account::bigint
            order by e.at desc, e.id desc limit :most""")
        .param("account", account).param("most", atMost)
        .query((row, _) -> new AccountEvent(row.getTimestamp("at").toInstant(), Kind.valueOf(row.getString("kind")),
            row.getString("account"), row.getString("actor"), row.getString("detail"))).list();
  }
}
