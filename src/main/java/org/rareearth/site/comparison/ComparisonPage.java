package org.rareearth.site.comparison;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.Chosen;
import org.rareearth.comparison.GapTable;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.stage.PlaceRef;

/**
 * /compare: the stage-gap table of two places.
 *
 * @param places that can be chosen
 * @param disputes conflict by the figure that it is about
 * @param unknown keys of the address that this page does not have
 */
public record ComparisonPage(GapTable table, List<PlaceRef> places, Map<String, String> disputes, Words words, Footnotes footnotes,
    List<String> unknown) {

  /** The conflict about a shown figure or one beside it; null when nobody contradicts it. */
  public @Nullable String dispute(Chosen chosen) {
    String shown = disputes.get(chosen.shown().slug());
    return shown != null ? shown
        : chosen.others().stream().map(other -> disputes.get(other.slug())).filter(found -> found != null).findFirst().orElse(null);
  }
}
