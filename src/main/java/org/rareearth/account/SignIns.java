package org.rareearth.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The front desk for proving who one is. A wrong password, an unknown address, a disabled account and an open invitation all take the
 * same way through here, and get the same answer after the same time.
 */
@Component
public class SignIns {

  private final AccountRepository accounts;
  private final Hashing hashing;
  private final Attempts attempts;
  private final RecoveryCodes recovery;
  private final TransactionTemplate transactions;
  private final Clock clock;

  SignIns(AccountRepository accounts, Hashing hashing, Attempts attempts, RecoveryCodes recovery, TransactionTemplate transactions,
      Clock clock) {
    this.accounts = accounts;
    this.hashing = hashing;
    this.attempts = attempts;
    this.recovery = recovery;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** How a trial ended. */
  public sealed interface Answer {

    /** It was right. */
    record Right(long account) implements Answer {}

    /** It was wrong, and no more is said. */
    record Wrong() implements Answer {}

    /** There were too many before it. */
    record Later(Duration pause) implements Answer {}
  }

  public Answer withPassword(String email, String password, String address) {
    String canonical = Account.canonical(email);
    Attempts.Trial trial = attempts.begin(Attempts.Kind.PASSWORD, canonical, address);
    if (trial.isRefused()) {
      return new Answer.Later(trial.pause());
    }
    Optional<Account> account = accounts.findByEmail(canonical);
    boolean right = hashing.matches(password, account.map(Account::passwordHash).orElse(null));
    if (!right || !account.orElseThrow().isEnabled()) {
      return new Answer.Wrong();
    }
    attempts.succeeded(trial);
    long id = account.get().id();
    transactions.executeWithoutResult(_ -> accounts.findById(id).orElseThrow().signedIn(clock.instant()));
    return new Answer.Right(id);
  }

  /** A code of the authenticator app, or one of the recovery codes. */
  public Answer withCode(long id, String typed, String address) {
    Attempts.Trial trial = attempts.begin(Attempts.Kind.CODE, Long.toString(id), address);
    if (trial.isRefused()) {
      return new Answer.Later(trial.pause());
    }
    String code = typed.replaceAll("[\\s-]", "");
    boolean right = Boolean.TRUE.equals(transactions.execute(_ -> isCode(id, code) || recovery.use(id, code)));
    if (!right) {
      return new Answer.Wrong();
    }
    attempts.succeeded(trial);
    return new Answer.Right(id);
  }

  /** For changes that ask once more who it is; guesses at it count like guesses at the door. */
  Answer again(Account account, String password, String address) {
    Attempts.Trial trial = attempts.begin(Attempts.Kind.PASSWORD, account.email(), address);
    if (trial.isRefused()) {
      return new Answer.Later(trial.pause());
    }
    if (!hashing.matches(password, account.passwordHash())) {
      return new Answer.Wrong();
    }
    attempts.succeeded(trial);
    return new Answer.Right(account.id());
  }

  private boolean isCode(long id, String code) {
    String secret = accounts.findById(id).map(Account::codeSecret).orElse(null);
    OptionalLong step = secret == null ? OptionalLong.empty() : TimeCodes.matchingStep(secret, code, clock.instant());
    return step.isPresent() && accounts.useCode(id, step.getAsLong()) == 1;
  }
}
