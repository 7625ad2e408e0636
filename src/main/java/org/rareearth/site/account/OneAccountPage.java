package org.rareearth.site.account;

import java.util.List;

/**
 * /admin/accounts/{id}: what may be done to one account, and what was.
 *
 * @param own whether it is that of the administrator who looks at it
 */
public record OneAccountPage(AccountsPage.Line line, boolean own, List<AccountPage.EventLine> events, Problems problems) {}
