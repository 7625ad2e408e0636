package org.rareearth.opendata;

import java.util.List;
import org.springframework.util.MultiValueMap;

/** A list that can be taken away as a file; stands beside the page that shows it, so that both read one address by one query. */
public interface OpenList {

  /** The last part of its page's address, and the first of its files' names: {@code awards}. */
  String name();

  /** Reads the query as the page does, and refuses what the page refuses; a page's number is no part of it, because a file holds all. */
  Extract<?> extract(MultiValueMap<String, String> query);

  /** The endings of its files' names. */
  default List<String> suffixes() {
    return Format.SUFFIXES;
  }
}
