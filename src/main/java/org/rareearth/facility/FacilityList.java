package org.rareearth.facility;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;

/**
 * A page of the list of plants with what is needed to narrow it further.
 *
 * @param rows of this page
 * @param matching plants that the filter leaves, on all pages
 * @param total plants recorded
 * @param unplaced plants of which no place is recorded, among those that the filter would leave anywhere
 * @param facets for each facet every value that occurs, with the number of plants it would leave under the other filters
 */
public record FacilityList(List<FacilityRow> rows, long matching, long total, long unplaced, Map<FacilityFilter.Facet, List<Value>> facets) {

  /** A value of a facet; the name is null where the value is a code that has one elsewhere. */
  public record Value(String value, @Nullable LocalizedText name, long plants) {}
}
