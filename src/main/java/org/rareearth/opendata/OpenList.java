package org.rareearth.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A list that can be taken away as a file; stands beside the page that shows it, so that both read one address by one query. */
public interface OpenList {

  /**
   * Its page's address below the site's root, and the first part of its files' names: {@code awards}, or {@code charts/money}, whose file
   * is named {@code charts-money}. What it leaves out is said by the message {@code opendata.exclusions.<name with dots for slashes>}.
   */
  String name();

  /** Reads the query as the page does, and refuses what the page refuses; a page's number is no part of it, because a file holds all. */
  Extract<?> extract(MultiValueMap<String, String> query);

  /** Its columns on its page and in its files; null where the page is no table of these rows. */
  default @Nullable ListColumns<?> table() {
    return null;
  }

  /** The endings of its files' names. */
  default List<String> suffixes() {
    return Format.SUFFIXES;
  }
}
