package org.rareearth.site.evidence;

import java.util.List;
import org.rareearth.site.ui.Facet;
import org.springframework.data.domain.Page;

/**
 * /sources: the documents on which every fact here rests.
 *
 * @param total before filters
 * @param publishers how many publishers all documents have
 * @param unknown keys of the address that this list does not have
 */
public record SourcesPage(SourceFilter filter, Page<SourceRow> rows, long total, long publishers, List<Facet> facets,
    List<String> unknown) {

  public Facet facet(String name) {
    return facets.stream().filter(facet -> facet.name().equals(name)).findFirst().orElseThrow();
  }
}
