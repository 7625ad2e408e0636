package org.rareearth.facility;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of the map, in degrees of WGS 84; where west is greater than east it reaches across the antimeridian. A site whose place nobody
 * has recorded is neither inside nor outside: {@link #UNPLACED} is the area that holds those alone.
 */
public record Area(BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north) {

  /** Where no place is recorded; bounds that hold nothing else. */
  public static final Area UNPLACED = new Area(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  private static final String DEGREES = "([+-]?\\d{1,3}(?:\\.\\d{1,10})?)";
  private static final Pattern WRITTEN = Pattern.compile(String.join("\\s*,\\s*", DEGREES, DEGREES, DEGREES, DEGREES));

  /** Reads {@code west,south,east,north}; null for what is no area of the globe. */
  public static @Nullable Area read(String typed) {
    Matcher degrees = WRITTEN.matcher(typed);
    if (!degrees.matches()) {
      return null;
    }
    Area area = new Area(new BigDecimal(degrees.group(1)), new BigDecimal(degrees.group(2)), new BigDecimal(degrees.group(3)),
        new BigDecimal(degrees.group(4)));
    return within(area.west, 180) && within(area.east, 180) && within(area.south, 90) && within(area.north, 90)
        && area.south.compareTo(area.north) < 0 && area.west.compareTo(area.east) != 0 ? area : null;
  }

  public boolean isUnplaced() {
    return equals(UNPLACED);
  }

  boolean crossesTheAntimeridian() {
    return west.compareTo(east) > 0;
  }

  /** As addresses write it. */
  @Override
  public String toString() {
    return isUnplaced() ? FacilityFilter.UNKNOWN
        : String.join(",", west.toPlainString(), south.toPlainString(), east.toPlainString(), north.toPlainString());
  }

  private static boolean within(BigDecimal degrees, int limit) {
    return degrees.abs().compareTo(BigDecimal.valueOf(limit)) <= 0;
  }
}
