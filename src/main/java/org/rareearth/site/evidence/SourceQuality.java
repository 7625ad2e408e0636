package org.rareearth.site.evidence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rareearth.evidence.Citation;

/** What is to be known of how far a document can be relied on; a document can have several of them. */
enum SourceQuality {

  /** It bears no date. */
  UNDATED,
  /** No archived copy is recorded, so that what it says may be lost with its page. */
  UNARCHIVED,
  /** No address is recorded under which it could be read. */
  UNADDRESSED,
  /** Nothing in the data rests on it. */
  UNUSED,
  /** It was published more than a year ago. */
  STALE,
  /** What it says stands on a side of a contradiction that is not settled. */
  DISPUTED;

  static List<String> of(Citation source, long statements, boolean disputed, LocalDate yearAgo) {
    return Arrays.stream(values()).filter(quality -> switch (quality) {
      case UNDATED -> source.publishedOn() == null;
      case UNARCHIVED -> source.archiveUrl() == null;
      case UNADDRESSED -> source.url() == null;
      case UNUSED -> statements == 0;
      case STALE -> source.publishedOn() != null && source.publishedOn().midpoint().isBefore(yearAgo);
      case DISPUTED -> disputed;
    }).map(SourceQuality::key).toList();
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(SourceQuality::key).toList();
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
