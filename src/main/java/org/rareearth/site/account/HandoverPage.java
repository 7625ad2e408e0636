package org.rareearth.site.account;

import org.rareearth.account.Administration.Handover;

/**
 * A link, this one time.
 *
 * @param link with the site's own origin
 * @param mailed whether it was sent by mail as well
 */
public record HandoverPage(Handover handover, String link, boolean mailed) {

  public long hours() {
    return Math.max(1, handover.valid().toHours());
  }
}
