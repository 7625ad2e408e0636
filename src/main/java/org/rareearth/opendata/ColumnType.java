package org.rareearth.opendata;

import java.util.Locale;

/** What the cells of a column are, so that each format writes them as its own numbers, dates and truths. */
public enum ColumnType {
  TEXT,
  NUMBER,
  /** A {@link org.rareearth.kernel.PartialDate} or a day. */
  DATE,
  FLAG,
  /** Several words. */
  LIST,
  /** Address of a page of this site, from its root; written with the host, so that it still leads there from a file. */
  PAGE;

  /** As files name it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
