package org.rareearth.site.network;

import java.util.ArrayList;
import java.util.List;
import org.rareearth.opendata.Shown;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.supply.LinkRow;

/**
 * /network: the links that the filter leaves, those through which material passes also as a picture.
 *
 * @param flows links through which material passes
 * @param total links recorded, before any filter
 */
public record NetworkPage(NetworkQuery query, List<LinkRow> links, long flows, long total, List<Facet> facets, Exhibit picture,
    Footnotes footnotes) {

  /** The columns of its table. */
  public List<Shown> heads() {
    return NetworkFile.LIST.heads();
  }

  /** What can be dropped again: the facets, and the text as one more. */
  public List<Facet> narrowing() {
    List<Facet> narrowing = new ArrayList<>(facets);
    if (query.text() != null) {
      narrowing.add(new Facet("q", "network.filter.text", List.of(Facet.Option.plain(query.text(), links.size(), true))));
    }
    return narrowing;
  }
}
