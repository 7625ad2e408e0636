package org.rareearth.site.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.PartialDate;
import org.rareearth.opendata.Shown;
import org.rareearth.policy.Force;
import org.rareearth.policy.PolicyRow;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.site.ui.MoreConditions;

/**
 * /policies: controls, tariffs, quotas and floors; at any time, or on one day.
 *
 * @param on the day asked for
 * @param left on that day: how many measures that pass the other filters are in each state that the list leaves out
 * @param conditions what operators ask, and the controls for them
 * @param unknown keys of the address that this list does not have
 */
public record PoliciesPage(PolicyFilter filter, List<Line> rows, int total, @Nullable PartialDate on, List<Left> left, List<Facet> facets,
    MoreConditions conditions, Footnotes footnotes, List<String> unknown) {

  /** The columns of its table; what holds on a day is one where a day is asked for. */
  public List<Shown> heads() {
    return PolicyFile.LIST.heads().stream().filter(head -> on != null || !head.equals(PolicyFile.ON_DAY)).toList();
  }

  /**
   * A measure in the list.
   *
   * @param force what holds on the day asked for; null when none is
   */
  public record Line(PolicyRow policy, @Nullable Force force) {}

  /** So many measures are left out because of what holds for them that day. */
  public record Left(Force force, long count) {}
}
