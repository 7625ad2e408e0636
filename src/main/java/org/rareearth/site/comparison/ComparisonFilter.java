package org.rareearth.site.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which two places are compared, and for which year, as typed. */
public record ComparisonFilter(@Nullable String a, @Nullable String b, @Nullable String year) {

  private static final String CHINA = "cn";
  private static final String UNITED_STATES = "us";

  public String first() {
    boolean chinaIsSecond = isGiven(b) && CHINA.equalsIgnoreCase(String.valueOf(b).strip());
    return isGiven(a) ? String.valueOf(a) : chinaIsSecond ? UNITED_STATES : CHINA;
  }

  public String second() {
    boolean statesAreFirst = UNITED_STATES.equalsIgnoreCase(first().strip());
    return isGiven(b) ? String.valueOf(b) : statesAreFirst ? CHINA : UNITED_STATES;
  }

  /** The year as typed; null for the default. */
  public @Nullable String yearAsked() {
    return isGiven(year) ? String.valueOf(year).strip() : null;
  }

  /** What was asked for, as the addresses of the table's pictures have it. */
  Map<String, List<String>> kept() {
    Map<String, List<String>> kept = new LinkedHashMap<>(keptPlaces());
    put(kept, "year", year);
    return kept;
  }

  Map<String, List<String>> keptPlaces() {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    put(kept, "a", a);
    put(kept, "b", b);
    return kept;
  }

  private static void put(Map<String, List<String>> kept, String key, @Nullable String typed) {
    if (isGiven(typed)) {
      kept.put(key, List.of(String.valueOf(typed).strip()));
    }
  }

  private static boolean isGiven(@Nullable String typed) {
    return typed != null && !typed.isBlank();
  }
}
