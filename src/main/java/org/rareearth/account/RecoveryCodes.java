package org.rareearth.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rareearth.account.AccountEvent.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ten ways in for somebody whose telephone is gone, each good for one time. */
@Component
class RecoveryCodes {

  private static final int COUNT = 10;
  private static final int BYTES = 10;

  private final JdbcClient database;
  private final AccountJournal journal;
  private final Clock clock;

  RecoveryCodes(JdbcClient database, AccountJournal journal, Clock clock) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
  }

  /** New ones in place of all that were; told here and never again. */
  List<String> renew(long account) {
    forget(account);
    List<String> codes = Stream.generate(() -> Base32.encode(Secrets.bytes(BYTES)).toLowerCase(Locale.ROOT)).limit(COUNT).toList();
    codes.forEach(code -> database.sql("insert into recovery_code (account_id, code_hash) values (?, ?)")
        .params(account, Secrets.hash(code)).update());
    journal.write(Kind.RECOVERY_CODES_MADE, account, account, null);
    return codes.stream().map(code -> code.replaceAll("(?<=\\G.{4})(?=.)", "-")).toList();
  }

  /** The code without its dashes. */
  boolean use(long account, String code) {
    int used = database.sql("update recovery_code set used_at = ? where account_id = ? and code_hash = ? and used_at is null")
        .params(Timestamp.from(clock.instant()), account, Secrets.hash(code.toLowerCase(Locale.ROOT))).update();
    if (used == 1) {
      journal.write(Kind.RECOVERY_CODE_USED, account, account, null);
    }
    return used == 1;
  }

  int left(long account) {
    return database.sql("select count(*) from recovery_code where account_id = ? and used_at is null").param(account)
        .query(Integer.class).single();
  }

  void forget(long account) {
    database.sql("delete from recovery_code where account_id = ?").param(account).update();
  }
}
