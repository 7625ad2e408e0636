package org.rareearth.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a list of organizations can be ordered; what is unknown comes last both ways. */
public enum OrganizationOrder {
  NAME("lower(o.name.en)"), COUNTRY("o.country"), KIND("o.kind"), PARENT("lower(p.name.en)");

  private final String expression;

  OrganizationOrder(String expression) {
    this.expression = expression;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What {@code sort=} accepts. */
  public static List<String> accepted() {
    return Arrays.stream(values()).map(OrganizationOrder::key).flatMap(key -> Stream.of(key, "-" + key)).toList();
  }

  String hql(boolean descending) {
    return expression + (descending ? " desc" : "") + " nulls last, lower(o.name.en), o.id";
  }
}
