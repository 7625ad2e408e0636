package org.rareearth.site.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Citation;

/**
 * One numbered line of the list of sources at the foot of a page.
 *
 * @param number from 1, in order of first mention
 * @param url the document's own address, null where none was kept or where it is not a web address
 * @param language ISO 639-1 code of the document's language
 * @param kind lower-case key of the kind of source, named by the message {@code sourceKind.<kind>}
 * @param publishedLabel ISO date with the precision that is known, null when the document is undated
 * @param retrievedLabel ISO date on which the document was read
 */
public record SourceNote(
    int number, String slug, String title, String publisher, @Nullable String url, String language, String kind,
    @Nullable String publishedLabel, String retrievedLabel) {

  public SourceNote {
    // A stored address becomes a link: nothing but the web may be linked.
    if (url != null && !url.startsWith("https://") && !url.startsWith("http://")) {
      url = null;
    }
  }

  public static SourceNote of(int number, Citation source) {
    return new SourceNote(number, source.slug(), source.title(), source.publisher(), source.url(), source.language(),
        source.kind().name().toLowerCase(Locale.ROOT), source.publishedOn() == null ? null : source.publishedOn().label(),
        source.retrievedOn().toString());
  }
}
