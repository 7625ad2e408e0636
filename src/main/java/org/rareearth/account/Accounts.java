package org.rareearth.account;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for accounts: who they are and what they may do at this moment. */
@Component
public class Accounts {

  private final AccountRepository accounts;

  Accounts(AccountRepository accounts) {
    this.accounts = accounts;
  }

  @Transactional(readOnly = true)
  public Optional<Standing> standing(long id) {
    return accounts.findById(id).map(account -> new Standing(account.editor(), account.isEnabled(), account.hasSecondFactor()));
  }
}
