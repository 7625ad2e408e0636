package org.rareearth.account;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for who people are and what they may do at this moment. */
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

  /** What to call the authors and reviewers of a page, by id. */
  @Transactional(readOnly = true)
  public Map<Long, String> names(Collection<Long> ids) {
    return ids.isEmpty() ? Map.of() : accounts.findByIdIn(ids).stream().collect(Collectors.toMap(Account::id, Account::name));
  }

  @Transactional(readOnly = true)
  public boolean hasAdministrator() {
    return accounts.hasAdministrator();
  }
}
