package org.rareearth.site.facility;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rareearth.facility.FacilityRow;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.site.ui.MoreConditions;
import org.springframework.data.domain.Page;

/**
 * /facilities: the plants that the filter leaves, one page of them, and what would narrow it further.
 *
 * @param total plants recorded, before any filter
 * @param conditions what operators ask, and the controls for them
 * @param names of products and states in both languages, by the recorded English word
 */
public record FacilitiesPage(FacilityQuery query, Page<Line> rows, long total, List<Facet> facets, MoreConditions conditions,
    Map<String, LocalizedText> names, Footnotes footnotes) {

  /** What can be dropped again: the facets, and the text as one more. */
  public List<Facet> narrowing() {
    String text = query.filter().text();
    return text == null ? facets : Stream.concat(facets.stream(),
        Stream.of(new Facet("q", "facility.filter.text", List.of(Facet.Option.plain(text, rows.getTotalElements(), true))))).toList();
  }

  /**
   * A line of the list.
   *
   * @param awards recorded awards on the plant, counted in totals or not
   */
  public record Line(FacilityRow plant, long awards) {}
}
