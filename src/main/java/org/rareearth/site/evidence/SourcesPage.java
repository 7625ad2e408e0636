package org.rareearth.site.evidence;

import java.util.List;
import org.rareearth.opendata.Shown;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.MoreConditions;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;

/**
 * /sources: the documents on which every fact here rests.
 *
 * @param sorted the documents that pass the filters, of all pages
 * @param asked the page to show
 * @param total before filters
 * @param publishers how many publishers all documents have
 * @param conditions what operators ask, and the controls for them
 * @param unknown keys of the address that this list does not have
 */
public record SourcesPage(SourceFilter filter, List<SourceRow> sorted, PageRequest asked, long total, long publishers, List<Facet> facets,
    MoreConditions conditions, List<String> unknown) {

  /** The columns of its table. */
  public List<Shown> heads() {
    return SourceFile.LIST.heads();
  }

  /** The documents of this page. */
  public Page<SourceRow> rows() {
    int first = (int) asked.getOffset();
    return new PageImpl<>(sorted.subList(first, Math.min(sorted.size(), first + asked.getPageSize())), asked, sorted.size());
  }

  public Facet facet(String name) {
    return facets.stream().filter(facet -> facet.name().equals(name)).findFirst().orElseThrow();
  }
}
