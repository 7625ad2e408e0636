package org.rareearth.account;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.AccountEvent.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for people whom an OpenID provider knows: the first sign-in makes the account, each sets the role that it tells. */
@Component
public class ProviderAccounts {

  private final AccountRepository accounts;
  private final AccountJournal journal;
  private final Clock clock;

  ProviderAccounts(AccountRepository accounts, AccountJournal journal, Clock clock) {
    this.accounts = accounts;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * The id of the account. An address that has an account here already is refused rather than joined: a provider that lets people choose
   * their address would otherwise hand out other people's accounts.
   */
  @Transactional
  public long admit(String issuer, String subject, @Nullable String email, @Nullable String name, @Nullable Role role) {
    if (role == null) {
      throw new NotAccepted("provider", "account.provider.role");
    }
    Account account = accounts.findByIssuerAndSubject(issuer, subject).orElseGet(() -> open(issuer, subject, email, name, role));
    if (!account.isEnabled()) {
      throw new NotAccepted("provider", "account.provider.disabled");
    }
    if (account.role() != role) {
      journal.write(Kind.ROLE_CHANGED, account.id(), null, account.role() + " " + role);
      account.becomes(role);
    }
    account.signedIn(clock.instant());
    return account.id();
  }

  private Account open(String issuer, String subject, @Nullable String email, @Nullable String name, Role role) {
    if (email == null || email.indexOf('@') < 1) {
      throw new NotAccepted("provider", "account.provider.email");
    }
    if (accounts.findByEmail(Account.canonical(email)).isPresent()) {
      throw new NotAccepted("provider", "account.provider.taken");
    }
    Account account = new Account(email, name == null || name.isBlank() ? email : name, role, clock.instant());
    account.belongsTo(issuer, subject);
    accounts.saveAndFlush(account);
    journal.write(Kind.JOINED, account.id(), null, role.name());
    return account;
  }
}
