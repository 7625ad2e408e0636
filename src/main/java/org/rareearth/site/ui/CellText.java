package org.rareearth.site.ui;

import org.jspecify.annotations.Nullable;

/**
 * A piece of what a cell says, in words.
 *
 * @param href where it leads: the page of a record that the cell refers to, or an address of the web
 * @param lang of the text, where it is not the page's
 */
public record CellText(String text, @Nullable String href, @Nullable String lang) {

  /** Whether the link leads away from the site. */
  public boolean isElsewhere() {
    return href != null && !href.startsWith("/");
  }
}
