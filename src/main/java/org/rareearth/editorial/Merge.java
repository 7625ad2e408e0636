package org.rareearth.editorial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings an author's changes onto a record that others may have changed meanwhile, field by field. */
final class Merge {

  private Merge() {}

  /** The record with what the author changed; a field that only others changed stays theirs. */
  static Map<String, String> of(Map<String, String> base, Map<String, String> own, Map<String, String> live) {
    Map<String, String> merged = new LinkedHashMap<>(live);
    own.forEach((column, cell) -> {
      if (!cell.equals(base.getOrDefault(column, ""))) {
        merged.put(column, cell);
      }
    });
    return merged;
  }

  /** Columns that both changed, each in another way. */
  static List<String> contested(Map<String, String> base, Map<String, String> own, Map<String, String> live) {
    return own.keySet().stream().filter(column -> {
      String before = base.getOrDefault(column, "");
      String mine = own.getOrDefault(column, "");
      String theirs = live.getOrDefault(column, "");
      return !mine.equals(before) && !theirs.equals(before) && !mine.equals(theirs);
    }).toList();
  }
}
