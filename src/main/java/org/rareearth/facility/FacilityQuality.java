package org.rareearth.facility;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is to be known of how well a plant is documented; a plant can have several of them. */
public enum FacilityQuality {

  /** No source gives what it can make. */
  CAPACITY_UNKNOWN("not " + FacilityFields.HAS_CAPACITY),
  /** It cannot be put on a map. */
  PLACE_UNKNOWN("f.latitude is null"),
  /** Nothing that is said of it, and not its entry either, rests on an official document, a filing or a company. */
  UNSOURCED("""
      not exists (select 1 from FacilityClaim q where q.facility = f and q.evidence.source.kind in (OFFICIAL, FILING, COMPANY))
      and not exists (select 1 from Source q where q = f.source and q.kind in (OFFICIAL, FILING, COMPANY))"""),
  /** The status that is shown was said more than a year ago. */
  STALE("s.id is not null and " + FacilityFields.DAY + " is not null and " + FacilityFields.DAY + " < :yearAgo"),
  /** Sources contradict each other about it, and that is not settled. */
  DISPUTED("""
      exists (select 1 from Conflict q where q.subjectKind = org.rareearth.evidence.SubjectKind.FACILITY
        and q.state = org.rareearth.evidence.ConflictState.OPEN and q.subject = f.slug)""");

  private final String hql;

  FacilityQuality(String hql) {
    this.hql = hql;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> keys() {
    return Arrays.stream(values()).map(FacilityQuality::key).toList();
  }

  String hql() {
    return hql;
  }

  static String anyOfValues() {
    return Arrays.stream(values()).map(one -> "('" + one.key() + "' in (:values) and " + one.hql + ")").collect(Collectors.joining(" or "));
  }
}
