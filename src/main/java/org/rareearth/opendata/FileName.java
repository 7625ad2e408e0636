package org.rareearth.opendata;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what a file holds: {@code awards_2026-11-22_asof-2025-11-12_status-conditional.csv}. */
final class FileName {

  private static final int LONGEST = 120;

  private FileName() {}

  static String of(Particulars about, Format format) {
    String filters = about.query().entrySet().stream().filter(entry -> !entry.getKey().equals("sort"))
        .map(entry -> "_" + part(entry)).filter(part -> part.length() > 1).collect(Collectors.joining());
    String stem = plain(about.list()) + "_" + about.takenOn() + (about.asOf() == null ? "" : "_asof-" + plain(about.asOf())) + filters;
    return shortened(stem) + "." + format.suffix();
  }

  private static String part(Map.Entry<String, List<String>> filter) {
    return plain(filter.getKey() + "-" + String.join("-", filter.getValue()));
  }

  /** Letters of any script stay; what a file system or a shell could read otherwise becomes a hyphen. */
  private static String plain(String text) {
    return text.replace(":", "").replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-").replaceAll("_", "-").replaceAll("\\.{2,}", ".");
  }

  private static String shortened(String stem) {
    return stem.codePointCount(0, stem.length()) <= LONGEST ? stem : stem.substring(0, stem.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
