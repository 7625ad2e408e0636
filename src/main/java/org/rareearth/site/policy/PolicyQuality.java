package org.rareearth.site.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rareearth.evidence.SourceKind;
import org.rareearth.kernel.PartialDate;
import org.rareearth.policy.PolicyRow;

/** What is to be known of how well a measure is documented; a measure can have several of them. */
enum PolicyQuality {

  /** No source says from when it binds, nor when it was announced. */
  UNDATED,
  /** It binds, and no source says until when. */
  END_UNKNOWN,
  /** What is said of it rests on no official document, filing or company. */
  UNSOURCED,
  /** What is said of it was said more than a year ago. */
  STALE,
  /** Sources contradict each other about it, and that is not settled. */
  DISPUTED;

  private static final Set<SourceKind> PRIMARY = EnumSet.of(SourceKind.OFFICIAL, SourceKind.FILING, SourceKind.COMPANY);

  /** @param disputed slugs of the measures that open conflicts are about */
  static List<String> of(PolicyRow row, Set<String> disputed, LocalDate yearAgo) {
    PartialDate said = row.said().date();
    return Arrays.stream(values()).filter(quality -> switch (quality) {
      case UNDATED -> row.date() == null;
      case END_UNKNOWN -> row.dates().from() != null && row.dates().to() == null;
      case UNSOURCED -> !PRIMARY.contains(row.said().source().kind());
      case STALE -> said != null && said.midpoint().isBefore(yearAgo);
      case DISPUTED -> disputed.contains(row.slug());
    }).map(PolicyQuality::key).toList();
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(PolicyQuality::key).toList();
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
