package org.rareearth.facility;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rareearth.kernel.Unit;

/** Which units a property can be told in: a capacity in jobs is a slip of the hand. A property that is not listed takes any. */
final class UnitsOfProperty {

  private static final Predicate<String> MASS = unit -> unit.equals("t") || unit.startsWith("t ")
      || unit.startsWith("t/") || unit.startsWith("short t");
  private static final Predicate<String> RATE = MASS.and(unit -> unit.contains("/"));
  private static final Predicate<String> MONEY = unit -> unit.matches("[A-Z]{3}|million USD");
  private static final Predicate<String> AREA = List.of("sq ft", "acres", "ha", "m2")::contains;
  private static final Predicate<String> TIME = List.of("weeks", "hours")::contains;
  private static final Predicate<String> SHARE = "%"::equals;

  private static final Map<Property, List<String>> ACCEPTED = new EnumMap<>(Property.class);

  static {
    accept(RATE, Property.CAPACITY);
    accept(MASS, Property.OUTPUT, Property.RESOURCE, Property.FEEDSTOCK);
    accept(MASS.or(MONEY), Property.SALES);
    accept(MASS.or(SHARE), Property.OFFTAKE);
    accept(MONEY, Property.CAPEX, Property.FUNDING);
    accept(MONEY.or("USD/yr"::equals), Property.WAGES);
    accept(List.of("jobs", "persons")::contains, Property.JOBS);
    accept(AREA, Property.FLOOR_AREA, Property.SITE_AREA);
    accept(TIME, Property.PERMIT_DURATION, Property.OPERATING_TIME);
    accept(SHARE, Property.PROBABILITY);
    accept(SHARE.or("shares"::equals), Property.OWNERSHIP);
    accept("MW"::equals, Property.POWER);
  }

  private UnitsOfProperty() {}

  /** Symbols of those that fit the property as cells spell it. */
  static List<String> of(String property) {
    return ACCEPTED.getOrDefault(Property.valueOf(property.toUpperCase(Locale.ROOT)), Unit.symbols());
  }

  private static void accept(Predicate<String> unit, Property... properties) {
    List<String> symbols = Stream.of(Unit.values()).map(Unit::symbol).filter(unit).toList();
    Arrays.stream(properties).forEach(property -> ACCEPTED.put(property, symbols));
  }
}
