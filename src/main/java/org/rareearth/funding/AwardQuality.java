package org.rareearth.funding;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is to be known of how well an award is documented; an award can have several of them. */
public enum AwardQuality {

  /** No source gives a sum. */
  AMOUNT_UNKNOWN("s.amount.amount is null"),
  /** No source gives a date for the step that is shown. */
  UNDATED("s.date is null"),
  /** No report of it stands in an official document, a filing or a company's own publication. */
  UNSOURCED("""
      not exists (select 1 from AwardEvent q where q.award = a and q.evidence.source.kind in (OFFICIAL, FILING, COMPANY))"""),
  /** The step that is shown was taken more than a year ago, and no later one is known. */
  STALE("s.date is not null and partial_day(s.date) < :yearAgo"),
  /** Sources contradict each other about it, and that is not settled. */
  DISPUTED("""
      exists (select 1 from Conflict q where q.subjectKind = org.rareearth.evidence.SubjectKind.AWARD
        and q.state = org.rareearth.evidence.ConflictState.OPEN and q.subject = a.slug)""");

  private final String hql;

  AwardQuality(String hql) {
    this.hql = hql;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  String hql() {
    return hql;
  }

  /** Whether an award has one of {@code (:values)}. */
  static String anyOfValues() {
    return Arrays.stream(values()).map(one -> "('" + one.key() + "' in (:values) and " + one.hql + ")").collect(Collectors.joining(" or "));
  }
}
