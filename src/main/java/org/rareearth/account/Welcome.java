package org.rareearth.account;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.AccountEvent.Kind;
import org.rareearth.account.AccountLinks.Link;
import org.rareearth.account.AccountLinks.Purpose;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The front desk for people who come with a link: the first administrator, the invited, and those who forgot their password. */
@Component
public class Welcome {

  private final AccountLinks links;
  private final AccountRepository accounts;
  private final PasswordRules rules;
  private final Hashing hashing;
  private final Sessions sessions;
  private final RecoveryCodes recovery;
  private final AccountJournal journal;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Welcome(AccountLinks links, AccountRepository accounts, PasswordRules rules, Hashing hashing, Sessions sessions, RecoveryCodes recovery,
      AccountJournal journal, TransactionTemplate transactions, Clock clock) {
    this.links = links;
    this.accounts = accounts;
    this.rules = rules;
    this.hashing = hashing;
    this.sessions = sessions;
    this.recovery = recovery;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Whom the link is for.
   *
   * @param name as the administrator wrote it; empty for the first administrator, whom nobody knows yet
   * @param isNew whether an account is being opened, rather than a forgotten password replaced
   */
  public record Guest(String email, String name, Role role, boolean isNew) {}

  /** Empty when the link was used, is too old, or never was. */
  public Optional<Guest> guest(String token) {
    return links.find(token).filter(link -> link.account() != null).flatMap(link -> accounts.findById(link.account())
        .filter(Account::isEnabled)
        .map(account -> new Guest(account.email(), account.name(), account.role(), link.purpose() == Purpose.INVITATION)));
  }

  public boolean isForFirstAdministrator(String token) {
    return links.find(token).filter(link -> link.purpose() == Purpose.FIRST_ADMINISTRATOR).isPresent();
  }

  /** The account, now with this name and password; empty when the link opens no longer. */
  public Optional<Long> accept(String token, String name, String password) {
    Link link = links.find(token).filter(found -> found.account() != null).orElse(null);
    Account guest = link == null ? null : accounts.findById(link.account()).filter(Account::isEnabled).orElse(null);
    if (link == null || guest == null) {
      return Optional.empty();
    }
    String hash = accepted(password, name, guest.email());
    sessions.endAll(guest.id());
    return Optional.ofNullable(transactions.execute(_ -> links.use(link) ? admit(accounts.findById(guest.id()).orElseThrow(), name, hash,
        link.purpose() == Purpose.INVITATION ? Kind.JOINED : Kind.PASSWORD_CHANGED) : null));
  }

  /**
   * An administrator. Where the address has an account, that one is opened anew, without the second factor it had: whoever may start the
   * application may do this, and has no other way when the telephone of the only administrator is lost.
   */
  public Optional<Long> acceptAdministrator(String token, String name, String email, String password) {
    Link link = links.find(token).filter(found -> found.purpose() == Purpose.FIRST_ADMINISTRATOR).orElse(null);
    if (link == null) {
      return Optional.empty();
    }
    String hash = accepted(password, name, email);
    accounts.findByEmail(Account.canonical(email)).map(Account::id).ifPresent(sessions::endAll);
    return Optional.ofNullable(transactions.execute(_ ->
        links.use(link) ? admit(administrator(name, email), name, hash, Kind.JOINED) : null));
  }

  private Account administrator(String name, String email) {
    Account account = accounts.findByEmail(Account.canonical(email))
        .orElseGet(() -> accounts.saveAndFlush(new Account(email, name, Role.ADMINISTRATOR, clock.instant())));
    account.becomes(Role.ADMINISTRATOR);
    account.setEnabled(true);
    account.dropSecondFactor();
    recovery.forget(account.id());
    return account;
  }

  private @Nullable Long admit(Account account, String name, String hash, Kind kind) {
    account.rename(name);
    account.choosePassword(hash, clock.instant());
    account.signedIn(clock.instant());
    accounts.saveAndFlush(account);
    journal.write(kind, account.id(), null, kind == Kind.JOINED ? account.role().name() : null);
    return account.id();
  }

  private String accepted(String password, String... ownWords) {
    String refusal = rules.refusal(password, ownWords);
    if (refusal != null) {
      throw new NotAccepted("password", refusal);
    }
    return hashing.hash(password);
  }
}
