package org.rareearth.site.policy;

import java.util.List;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.kernel.PartialDate;
import org.rareearth.policy.Force;
import org.rareearth.policy.PolicyRow;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.stage.ElementRow;

/**
 * /policies/{slug}: one measure, what it covers and when it binds.
 *
 * @param elements the elements it names, by atomic number
 * @param dates what happened or is to happen, in time
 * @param today what holds today
 * @param conflicts what sources say of it that cannot all be true
 */
public record PolicyPage(PolicyRow policy, List<ElementRow> elements, List<Turn> dates, Force today, List<ConflictRow> conflicts,
    Footnotes footnotes) {

  /**
   * A date on which something changes.
   *
   * @param key what: announced, from, suspended, resumed or to
   * @param past whether it lies before today
   */
  public record Turn(PartialDate date, String key, boolean past) {}
}
