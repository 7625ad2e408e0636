package org.rareearth.site.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.AccountEvent;
import org.rareearth.account.Administration.AccountRow;

/**
 * /admin/accounts: who may sign in, and the form for inviting somebody.
 *
 * @param form as typed, when it has to be typed again
 */
public record AccountsPage(List<Line> accounts, InvitationForm form, List<AccountPage.EventLine> events, Problems problems) {

  /** One account. */
  public record Line(AccountRow account, @Nullable When lastSignIn) {

    static Line of(AccountRow account) {
      return new Line(account, When.of(account.lastSignIn()));
    }
  }

  static List<AccountPage.EventLine> lines(List<AccountEvent> events) {
    return events.stream().map(AccountPage.EventLine::of).toList();
  }
}
