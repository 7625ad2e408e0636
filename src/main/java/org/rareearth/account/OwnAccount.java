package org.rareearth.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.AccountEvent.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The front desk for what people change about their own account. */
@Component
public class OwnAccount {

  private final AccountRepository accounts;
  private final SignIns signIns;
  private final PasswordRules rules;
  private final Hashing hashing;
  private final Sessions sessions;
  private final RecoveryCodes recovery;
  private final AccountJournal journal;
  private final TransactionTemplate transactions;
  private final Clock clock;

  OwnAccount(AccountRepository accounts, SignIns signIns, PasswordRules rules, Hashing hashing, Sessions sessions, RecoveryCodes recovery,
      AccountJournal journal, TransactionTemplate transactions, Clock clock) {
    this.accounts = accounts;
    this.signIns = signIns;
    this.rules = rules;
    this.hashing = hashing;
    this.sessions = sessions;
    this.recovery = recovery;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What somebody sees of the own account.
   *
   * @param hasPassword false for people who sign in at a provider
   * @param recoveryCodesLeft of ten; 0 without a second factor
   */
  public record Summary(String name, String email, Role role, boolean hasPassword, boolean hasSecondFactor, int recoveryCodesLeft,
      @Nullable Instant lastSignIn) {}

  public Summary summary(long id) {
    Account account = account(id);
    return new Summary(account.name(), account.email(), account.role(), account.passwordHash() != null, account.hasSecondFactor(),
        recovery.left(id), account.lastSignInAt());
  }

  /** The latest ones first. */
  public List<AccountEvent> journal(long id) {
    return journal.latest(id, 20);
  }

  public void rename(long id, String name) {
    transactions.executeWithoutResult(_ -> {
      account(id).rename(name);
      journal.write(Kind.NAME_CHANGED, id, id, name.strip());
    });
  }

  /** Ends all other sessions: who changes a password may have lost it. */
  public SignIns.Answer changePassword(long id, String old, String password, HttpServletRequest request) {
    Account account = account(id);
    SignIns.Answer answer = signIns.again(account, old, request.getRemoteAddr());
    if (!(answer instanceof SignIns.Answer.Right)) {
      return answer;
    }
    String refusal = rules.refusal(password, account.name(), account.email());
    if (refusal != null) {
      throw new NotAccepted("password", refusal);
    }
    String hash = hashing.hash(password);
    transactions.executeWithoutResult(_ -> {
      account(id).choosePassword(hash, clock.instant());
      journal.write(Kind.PASSWORD_CHANGED, id, id, null);
    });
    sessions.endOthers(id, request);
    return answer;
  }

  /** A secret to be shown and tried before it counts. */
  public String newSecret() {
    return TimeCodes.newSecret();
  }

  /** The recovery codes, to be shown once; other sessions end, because they were begun without the second factor. */
  public List<String> enrol(long id, String secret, String typed, HttpServletRequest request) {
    OptionalLong step = TimeCodes.matchingStep(secret, typed.replaceAll("\\s", ""), clock.instant());
    if (step.isEmpty()) {
      throw new NotAccepted("code", "account.code.wrong");
    }
    List<String> codes = transactions.execute(_ -> {
      account(id).enrol(secret, step.getAsLong());
      journal.write(Kind.SECOND_FACTOR_SET, id, id, null);
      return recovery.renew(id);
    });
    sessions.endOthers(id, request);
    sessions.secondFactorGiven(request);
    return codes;
  }

  public List<String> newRecoveryCodes(long id) {
    return transactions.execute(_ -> recovery.renew(id));
  }

  /** A reviewer or administrator has to set up another one with the next request. */
  public void dropSecondFactor(long id) {
    transactions.executeWithoutResult(_ -> {
      account(id).dropSecondFactor();
      recovery.forget(id);
      journal.write(Kind.SECOND_FACTOR_REMOVED, id, id, null);
    });
  }

  private Account account(long id) {
    return accounts.findById(id).orElseThrow();
  }
}
