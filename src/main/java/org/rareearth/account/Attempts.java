package org.rareearth.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down without giving anybody the means to lock another out.
 *
 * <p>A trial is written down as failed before it is made, under a lock, so that a hundred trials at once are counted as a hundred. What is
 * limited is one address at one account, one address at all accounts, and all unknown addresses together at one account; the last
 * leaves alone the addresses from which that account was signed in before, so the owner gets in while others guess.
 */
@Component
class Attempts {

  private static final Duration SHORT = Duration.ofMinutes(5);
  private static final Duration LONG = Duration.ofHours(48);
  private static final Duration REMEMBERED = Duration.ofDays(90);

  /** What is guessed at; strangers have far fewer trials at a code of six digits than at a password. */
  enum Kind {
    PASSWORD(1000), CODE(100);

    private final List<Limit> limits;

    Kind(int strangers) {
      limits = List.of(new Limit(Scope.BOTH, 5, SHORT), new Limit(Scope.BOTH, 150, LONG), new Limit(Scope.ADDRESS, 25, SHORT),
          new Limit(Scope.ADDRESS, 500, LONG), new Limit(Scope.STRANGERS, strangers, LONG));
    }
  }

  /** Whose failures are counted. */
  private enum Scope {
    BOTH("subject = :subject and address = :address and at > (select coalesce(max(at), '-infinity') from sign_in_attempt "
        + "where subject = :subject and address = :address and succeeded)"),
    ADDRESS("address = :address"),
    STRANGERS("subject = :subject "
        + "and not exists (select from sign_in_attempt where subject = :subject and address = :address and succeeded) "
        + "and address not in (select address from sign_in_attempt where subject = :subject and succeeded)");

    private final String condition;

    Scope(String condition) {
      this.condition = condition;
    }
  }

  private record Limit(Scope scope, int failures, Duration within) {}

  /**
   * Whether a trial may be made.
   *
   * @param id of the trial when it may; 0 otherwise
   * @param pause how long until one may be made
   */
  record Trial(long id, Duration pause) {

    boolean isRefused() {
      return id == 0;
    }
  }

  private final JdbcClient database;
  private final Clock clock;

  Attempts(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Transactional
  public Trial begin(Kind kind, String whom, String from) {
    String subject = Secrets.hash(kind + ":" + whom);
    String address = network(from);
    Arrays.asList(subject, address).forEach(one ->
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 1900))").param(one).query((_, _) -> true).single());
    Instant now = clock.instant();
    Optional<Instant> blockedUntil = kind.limits.stream().flatMap(limit -> opens(limit, subject, address, now).stream())
        .max(Instant::compareTo);
    return blockedUntil.map(until -> new Trial(0, Duration.between(now, until)))
        .orElseGet(() -> new Trial(failure(subject, address, now), Duration.ZERO));
  }

  @Transactional
  public void succeeded(Trial trial) {
    database.sql("update sign_in_attempt set succeeded = true where id = ?").param(trial.id()).update();
    database.sql("delete from sign_in_attempt where at < :forgotten or at < :old and not succeeded")
        .param("forgotten", Timestamp.from(clock.instant().minus(REMEMBERED)))
        .param("old", Timestamp.from(clock.instant().minus(LONG))).update();
  }

  private Optional<Instant> opens(Limit limit, String subject, String address, Instant now) {
    return database.sql("select at from sign_in_attempt where not succeeded and at > :since and " + limit.scope().condition
            + " order by at desc offset :before limit 1")
        .param("subject", subject).param("address", address).param("since", Timestamp.from(now.minus(limit.within())))
        .param("before", limit.failures() - 1)
        .query(Timestamp.class).optional().map(at -> at.toInstant().plus(limit.within()));
  }

  private long failure(String subject, String address, Instant now) {
    return database.sql("insert into sign_in_attempt (subject, address, at, succeeded) values (?, ?, ?, false) returning id")
        .params(subject, address, Timestamp.from(now)).query(Long.class).single();
  }

  /** Whoever has one IPv6 address has all of its network. */
  static String network(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return bytes.length == 4 ? InetAddress.getByAddress(bytes).getHostAddress()
          : InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(bytes, 8), 16)).getHostAddress();
    } catch (UnknownHostException | IllegalArgumentException _) {
      return address;
    }
  }
}
