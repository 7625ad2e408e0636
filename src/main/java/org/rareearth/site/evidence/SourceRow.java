package org.rareearth.site.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Citation;
import org.rareearth.kernel.PartialDate;

/**
 * A document in the list of sources.
 *
 * @param statements how many rows of the data rest on it, in all tables together
 * @param quality keys of the {@link SourceQuality}s that it has
 */
public record SourceRow(Citation source, long statements, List<String> quality) {

  String year() {
    PartialDate published = source.publishedOn();
    return published == null ? SourceFilter.UNDATED : String.valueOf(published.year());
  }

  @Nullable PartialDate published() {
    return source.publishedOn();
  }
}
