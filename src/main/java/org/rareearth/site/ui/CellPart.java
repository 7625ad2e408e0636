package org.rareearth.site.ui;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a cell as people read it.
 *
 * @param lang of the words where it is not the page's; null otherwise
 * @param href where it leads; null for plain words
 * @param external whether that is another site
 */
public record CellPart(String text, @Nullable String lang, @Nullable String href, boolean external) {

  static CellPart plain(String text) {
    return new CellPart(text, null, null, false);
  }

  static CellPart in(@Nullable String lang, String text) {
    return new CellPart(text, lang, null, false);
  }
}
