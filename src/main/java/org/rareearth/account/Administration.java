package org.rareearth.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.AccountEvent.Kind;
import org.rareearth.account.AccountLinks.Purpose;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for what administrators do to accounts; each deed is in the journal, and one administrator always remains. */
@Component
public class Administration {

  private static final int EVENTS_OF_ALL = 50;
  private static final int EVENTS_OF_ONE = 200;

  private final AccountRepository accounts;
  private final AccountLinks links;
  private final Sessions sessions;
  private final RecoveryCodes recovery;
  private final AccountJournal journal;
  private final Clock clock;

  Administration(AccountRepository accounts, AccountLinks links, Sessions sessions, RecoveryCodes recovery, AccountJournal journal,
      Clock clock) {
    this.accounts = accounts;
    this.links = links;
    this.sessions = sessions;
    this.recovery = recovery;
    this.journal = journal;
    this.clock = clock;
  }

  /** How an account stands. */
  public enum State { ACTIVE, INVITED, DISABLED }

  /** One line of the list of accounts. */
  public record AccountRow(long id, String name, String email, Role role, State state, boolean secondFactor, boolean provider,
      @Nullable Instant lastSignIn) {}

  /**
   * A link to hand over, once.
   *
   * @param path within the application
   * @param valid for how long
   */
  public record Handover(long account, String name, String email, String path, Duration valid, boolean isInvitation) {}

  @Transactional(readOnly = true)
  public List<AccountRow> all() {
    return accounts.findAllByOrderByName().stream().map(Administration::row).toList();
  }

  @Transactional(readOnly = true)
  public AccountRow one(long id) {
    return row(account(id));
  }

  public List<AccountEvent> events() {
    return journal.latest(null, EVENTS_OF_ALL);
  }

  public List<AccountEvent> events(long id) {
    return journal.latest(id, EVENTS_OF_ONE);
  }

  @Transactional
  public Handover invite(String name, String email, Role role, Editor by) {
    if (accounts.findByEmail(Account.canonical(email)).isPresent()) {
      throw new NotAccepted("email", "account.email.taken");
    }
    Account account = accounts.saveAndFlush(new Account(email, name, role, clock.instant()));
    journal.write(Kind.INVITED, account.id(), by.id(), role.name());
    return handover(account, Purpose.INVITATION);
  }

  /** For an invitation that was not used in time, or a forgotten password; the old password stays good until the link is used. */
  @Transactional
  public Handover newLink(long id, Editor by) {
    Account account = account(id);
    if (account.isProviders() || !account.isEnabled()) {
      throw new NotAccepted("link", "account.admin.link.impossible");
    }
    journal.write(Kind.LINK_MADE, id, by.id(), null);
    return handover(account, account.canSignIn() ? Purpose.NEW_PASSWORD : Purpose.INVITATION);
  }

  @Transactional
  public void changeRole(long id, Role role, Editor by) {
    Account account = account(id);
    if (account.role() == role) {
      return;
    }
    if (role != Role.ADMINISTRATOR) {
      keepOneAdministrator(account);
    }
    journal.write(Kind.ROLE_CHANGED, id, by.id(), account.role() + " " + role);
    account.becomes(role);
  }

  @Transactional
  public void disable(long id, Editor by) {
    Account account = account(id);
    if (account.isEnabled()) {
      keepOneAdministrator(account);
      account.setEnabled(false);
      journal.write(Kind.DISABLED, id, by.id(), null);
      sessions.endAll(id);
    }
  }

  @Transactional
  public void enable(long id, Editor by) {
    Account account = account(id);
    if (!account.isEnabled()) {
      account.setEnabled(true);
      journal.write(Kind.ENABLED, id, by.id(), null);
    }
  }

  @Transactional
  public void resetSecondFactor(long id, Editor by) {
    account(id).dropSecondFactor();
    recovery.forget(id);
    journal.write(Kind.SECOND_FACTOR_RESET, id, by.id(), null);
    sessions.endAll(id);
  }

  private void keepOneAdministrator(Account account) {
    List<Long> administrators = accounts.administrators().stream().map(Account::id).toList();
    if (administrators.contains(account.id()) && administrators.size() == 1) {
      throw new NotAccepted("role", "account.admin.oneLeft");
    }
  }

  private Handover handover(Account account, Purpose purpose) {
    return new Handover(account.id(), account.name(), account.email(), "/invitation/" + links.make(purpose, account.id()),
        links.validity(purpose), purpose == Purpose.INVITATION);
  }

  private Account account(long id) {
    return accounts.findById(id).orElseThrow(() -> new NotFound("account", Long.toString(id)));
  }

  private static AccountRow row(Account account) {
    State state = !account.isEnabled() ? State.DISABLED : account.canSignIn() ? State.ACTIVE : State.INVITED;
    return new AccountRow(account.id(), account.name(), account.email(), account.role(), state, account.hasSecondFactor(),
        account.isProviders(), account.lastSignInAt());
  }
}
