package org.rareearth.site.facility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rareearth.facility.Area;
import org.rareearth.facility.FacilityRow;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.opendata.Shown;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.site.ui.MoreConditions;
import org.springframework.data.domain.Page;

/**
 * /facilities: the plants that the filter leaves, one page of them, and what would narrow it further.
 *
 * @param total plants recorded, before any filter
 * @param unplaced plants of which no place is recorded, among those that the other filters leave
 * @param map the plants that have a place
 * @param conditions what operators ask, and the controls for them
 * @param names of products and states in both languages, by the recorded English word
 */
public record FacilitiesPage(FacilityQuery query, Page<Line> rows, long total, long unplaced, Exhibit map, List<Facet> facets,
    MoreConditions conditions, Map<String, LocalizedText> names, Footnotes footnotes) {

  /** The columns of its table. */
  public List<Shown> heads() {
    return FacilityFile.LIST.heads();
  }

  /** What can be dropped again: the facets, and the text and the part of the map as two more. */
  public List<Facet> narrowing() {
    List<Facet> narrowing = new ArrayList<>(facets);
    String text = query.filter().text();
    if (text != null) {
      narrowing.add(new Facet("q", "facility.filter.text", List.of(Facet.Option.plain(text, rows.getTotalElements(), true))));
    }
    Area area = query.filter().area();
    if (area != null) {
      narrowing.add(new Facet("bbox", "facility.filter.area",
          List.of(Facet.Option.named(area.toString(), AreaWords.of(area), rows.getTotalElements(), true))));
    }
    return narrowing;
  }

  /**
   * A line of the list.
   *
   * @param awards recorded awards on the plant, counted in totals or not
   */
  public record Line(FacilityRow plant, long awards) {}
}
