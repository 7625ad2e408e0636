package org.rareearth.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal.
 *
 * @param account whose account; null for a setting of the whole site
 * @param actor who did it; null for the person with the link, or the start of the application
 * @param detail such as the new role
 */
public record AccountEvent(Instant at, Kind kind, @Nullable String account, @Nullable String actor, @Nullable String detail) {

  /** What happens to accounts. */
  public enum Kind {
    INVITED, LINK_MADE, JOINED, NAME_CHANGED, PASSWORD_CHANGED, ROLE_CHANGED, DISABLED, ENABLED, SECOND_FACTOR_SET, SECOND_FACTOR_REMOVED,
    SECOND_FACTOR_RESET, RECOVERY_CODES_MADE, RECOVERY_CODE_USED, SETTING_CHANGED
  }
}
