package org.rareearth.site.about;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * /about: who makes this, under which terms, and what it covers.
 *
 * @param reported the page from which a reader comes to report an error
 * @param contact address or mail box of whoever runs this installation; null while none is set
 * @param files rows per data file
 * @param holes what is known to be missing or old
 * @param singlePerson whether people may accept what they proposed themselves
 */
public record AboutPage(@Nullable String reported, @Nullable String contact, List<Count> files, List<Hole> holes, boolean singlePerson) {

  /** So many rows in one data file. */
  public record Count(String file, long rows) {}

  /** So many of so many records lack something; the key says what. */
  public record Hole(String key, long missing, long of) {

    /** Per cent, without decimals. */
    public long percent() {
      return of == 0 ? 0 : Math.round(100.0 * missing / of);
    }
  }

  public long rows() {
    return files.stream().mapToLong(Count::rows).sum();
  }

  public boolean contactIsMail() {
    return contact != null && contact.contains("@") && !contact.contains("/");
  }
}
