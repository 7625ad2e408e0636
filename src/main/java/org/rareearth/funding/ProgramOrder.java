package org.rareearth.funding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a list of programmes can be ordered; what is unknown comes last both ways. */
public enum ProgramOrder {
  NAME("lower(p.name.en)"), FUNDER("lower(o.name.en)"), LEVEL("p.level"), COUNTRY("p.country"),
  AWARDS("(select count(a.id) from FundingAward a where a.program = p)");

  private final String expression;

  ProgramOrder(String expression) {
    this.expression = expression;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What {@code sort=} accepts. */
  public static List<String> accepted() {
    return Arrays.stream(values()).map(ProgramOrder::key).flatMap(key -> Stream.of(key, "-" + key)).toList();
  }

  String hql(boolean descending) {
    return expression + (descending ? " desc" : "") + " nulls last, lower(p.name.en), p.id";
  }
}
