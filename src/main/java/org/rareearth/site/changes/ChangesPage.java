package org.rareearth.site.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.PartialDate;
import org.rareearth.site.ui.Facet;

/**
 * /changes: what changed, by day, the latest first.
 *
 * @param count of the changes that the filters leave
 * @param natures kinds of news with how many changes bring each
 * @param kinds of record, a drop-down
 * @param active what narrows the list
 * @param since as typed; empty for all
 * @param until as typed; empty for all
 * @param older number of the change before which the next page begins; null on the last
 * @param latest whether this is the first page
 * @param unknown keys of the address that the list does not have
 */
public record ChangesPage(List<Day> days, long count, Facet natures, Facet kinds, List<Facet> active, String since, String until,
    @Nullable Long older, boolean latest, List<String> unknown) {

  /** What was recorded on a day, UTC. */
  public record Day(PartialDate date, List<Told> changes) {}
}
