package org.rareearth.site.account;

import java.util.List;
import org.rareearth.account.AccountEvent;
import org.rareearth.account.OwnAccount;

/**
 * /account: who one is here, and the ways to the rest.
 *
 * @param name as typed, when it has to be typed again
 * @param events the latest of one's own account
 */
public record AccountPage(OwnAccount.Summary account, String name, List<EventLine> events, Problems problems) {

  /** A line of the journal as it is printed. */
  public record EventLine(When when, AccountEvent event) {

    static EventLine of(AccountEvent event) {
      return new EventLine(new When(event.at()), event);
    }
  }
}
