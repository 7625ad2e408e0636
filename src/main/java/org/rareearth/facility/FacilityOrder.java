package org.rareearth.facility;

/** How a list of plants can be ordered; what is unknown comes last both ways. */
public enum FacilityOrder {
  NAME("lower(f.name.en) %s"),
  COUNTRY("f.country %s, f.state asc nulls last, lower(f.name.en)"),
  STATUS("""
      case s.status
        when org.rareearth.facility.FacilityStatus.ANNOUNCED then 1 when org.rareearth.facility.FacilityStatus.PERMITTING then 2
        when org.rareearth.facility.FacilityStatus.UNDER_CONSTRUCTION then 3 when org.rareearth.facility.FacilityStatus.COMMISSIONING then 4
        when org.rareearth.facility.FacilityStatus.OPERATING then 5 when org.rareearth.facility.FacilityStatus.PAUSED then 6
        when org.rareearth.facility.FacilityStatus.CLOSED then 7 when org.rareearth.facility.FacilityStatus.CANCELLED then 8
      end %s nulls last, lower(f.name.en)"""),
  LATEST("partial_day(coalesce(s.evidence.asOf, c.publishedOn)) %s nulls last, lower(f.name.en)");

  private final String hql;

  FacilityOrder(String hql) {
    this.hql = hql;
  }

  String hql(boolean descending) {
    return hql.formatted(descending ? "desc" : "asc") + ", f.id";
  }
}
