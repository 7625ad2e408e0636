package org.rareearth.site.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record that was found, as the page shows it.
 *
 * @param name in the reader's language
 * @param lang of the name, when it is not the reader's; null otherwise
 * @param beside other names and what else tells why it was found
 */
public record SearchHit(String address, List<Part> name, @Nullable String lang, List<Line> beside) {

  /** @param lang of the text, when it is not the reader's */
  public record Line(List<Part> text, @Nullable String lang) {}
}
