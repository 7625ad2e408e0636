package org.rareearth.editorial;

import java.util.List;
import java.util.Map;

/**
 * A record of a draft with how it was read.
 *
 * @param key the record's key, typed or suggested
 * @param cells canonical, every column of the kind
 */
public record CheckedRecord(DraftRecord draft, String key, Map<String, String> cells, List<Finding> findings) {

  public boolean isRefused() {
    return !findings.isEmpty() && findings.stream().anyMatch(Finding::isRefusal);
  }

  /** Warnings for which no reason was given. */
  public List<Finding> unanswered() {
    return findings.stream().filter(finding -> !finding.isRefusal())
        .filter(finding -> draft.passed().getOrDefault(finding.code(), "").isBlank()).toList();
  }

  public List<Finding> of(String column) {
    return findings.stream().filter(finding -> finding.column().equals(column)).toList();
  }
}
