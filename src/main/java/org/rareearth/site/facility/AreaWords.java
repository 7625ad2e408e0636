package org.rareearth.site.facility;

import java.math.BigDecimal;
import org.rareearth.facility.Area;
import org.rareearth.kernel.LocalizedText;

/** A part of the map in words: {@code 100°W to 60°W, 20°N to 50°N}. */
final class AreaWords {

  private AreaWords() {}

  static LocalizedText of(Area area) {
    if (area.isUnplaced()) {
      return new LocalizedText("no place recorded", "位置不详");
    }
    return new LocalizedText(english(area.west(), "E", "W") + " to " + english(area.east(), "E", "W") + ", "
        + english(area.south(), "N", "S") + " to " + english(area.north(), "N", "S"),
        chinese(area.west(), "东经", "西经") + "至" + chinese(area.east(), "东经", "西经") + "、" + chinese(area.south(), "北纬", "南纬") + "至"
            + chinese(area.north(), "北纬", "南纬"));
  }

  private static String english(BigDecimal degrees, String positive, String negative) {
    return number(degrees) + "°" + (degrees.signum() == 0 ? "" : degrees.signum() > 0 ? positive : negative);
  }

  private static String chinese(BigDecimal degrees, String positive, String negative) {
    return (degrees.signum() == 0 ? "" : degrees.signum() > 0 ? positive : negative) + number(degrees) + "°";
  }

  private static String number(BigDecimal degrees) {
    return degrees.signum() == 0 ? "0" : degrees.abs().stripTrailingZeros().toPlainString();
  }
}
