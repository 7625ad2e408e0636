package org.rareearth.evidence;

/** The kind of record in which a source is heard; the first eight may stand on a side of a conflict. */
public enum StatementKind {
  FACILITY_CLAIM("claim"), AWARD_EVENT("report"), MILESTONE("milestone"), STAGE_FIGURE("figure"), STAGE_POSITION("position"),
  DOCUMENT_FACT("fact"), POLICY("policy"), SUPPLY_LINK("link"),
  CAPABILITY_GAP("gap"), STAGE_DEFINITION("definition"), BALANCE_FACTOR("factor"), FACILITY("facility"), ORGANIZATION("organization"),
  PROGRAM("program"), CHAIN_STAGE("stage"), ELEMENT("element"), TARIFF_CODE("code"), TERM("term");

  private final String anchor;

  StatementKind(String anchor) {
    this.anchor = anchor;
  }

  /** What the id of such a record begins with on every page: {@code claim} of {@code #claim-c123}. */
  public String anchor() {
    return anchor;
  }

  /** Whether two such records can contradict each other; the others name things and assert nothing that is compared. */
  public boolean isDisputable() {
    return compareTo(SUPPLY_LINK) <= 0;
  }
}
