package org.rareearth.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** AccountLinks that open once and not for long. A new one puts those before it out of use. */
@Component
class AccountLinks {

  /** What one opens. */
  enum Purpose { FIRST_ADMINISTRATOR, INVITATION, NEW_PASSWORD }

  /** A link that still opens. */
  record Link(long id, Purpose purpose, @Nullable Long account) {}

  private final JdbcClient database;
  private final Clock clock;
  private final Duration invitation;
  private final Duration administrator;

  AccountLinks(JdbcClient database, Clock clock, @Value("${tracker.invitation-valid}") Duration invitation,
      @Value("${tracker.administrator-link-valid}") Duration administrator) {
    this.database = database;
    this.clock = clock;
    this.invitation = invitation;
    this.administrator = administrator;
  }

  Duration validity(Purpose purpose) {
    return purpose == Purpose.FIRST_ADMINISTRATOR ? administrator : invitation;
  }

  /** The secret part of its address, which is kept nowhere. */
  @Transactional
  public String make(Purpose purpose, @Nullable Long account) {
    Timestamp now = Timestamp.from(clock.instant());
    if (account != null) {
      database.sql("update account_link set used_at = ? where account_id = ? and used_at is null").params(now, account).update();
    }
    String token = Secrets.token();
    database.sql("""
            insert into account_link (id, token_hash, purpose, account_id, created_at, expires_at)
            values (nextval('account_link_seq'), ?, ?, ?, ?, ?)""")
        .params(java.util.Arrays.asList(Secrets.hash(token), purpose.name(), account, now,
            Timestamp.from(clock.instant().plus(validity(purpose)))))
        .update();
    return token;
  }

  @Transactional(readOnly = true)
  public Optional<Link> find(String token) {
    return database.sql("select id, purpose, account_id from account_link where token_hash = ? and used_at is null and expires_at > ?")
        .params(Secrets.hash(token), Timestamp.from(clock.instant()))
        .query((row, _) -> new Link(row.getLong("id"), Purpose.valueOf(row.getString("purpose")), row.getObject("account_id", Long.class)))
        .optional();
  }

  /** False when another request was faster. One administrator made puts the other links for making one out of use too. */
  boolean use(Link link) {
    Timestamp now = Timestamp.from(clock.instant());
    boolean mine = database.sql("update account_link set used_at = ? where id = ? and used_at is null")
        .params(now, link.id()).update() == 1;
    if (mine && link.purpose() == Purpose.FIRST_ADMINISTRATOR) {
      database.sql("update account_link set used_at = ? where purpose = 'FIRST_ADMINISTRATOR' and used_at is null").param(now).update();
    }
    return mine;
  }
}
