package org.rareearth.site.picture;

import org.rareearth.opendata.OpenList;
import org.springframework.util.MultiValueMap;

/**
 * Rows that can be looked at: a list at {@code /charts/<key>} with files like any other, and a drawing made from the same rows. A bean of
 * this type is all that a picture needs to have its page, its files, its frame for other sites and its place in the list of pictures.
 */
public interface Picture extends OpenList {

  /** Where pictures live: what every name begins with. */
  String FOLDER = "charts/";

  /** The last part of its address. */
  default String key() {
    return name().substring(FOLDER.length());
  }

  /** Reads the query as {@link #extract} does, and the words in the language of the request. */
  Exhibit exhibit(MultiValueMap<String, String> query);
}
