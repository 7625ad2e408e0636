package org.rareearth.kernel;

import java.util.Locale;
import java.util.Set;

/** Country codes and their names, from the JDK's own tables; the European Union counts as one because it funds as one. */
public final class Countries {

  private static final Set<String> CODES = Set.of(Locale.getISOCountries());
  private static final LocalizedText EUROPEAN_UNION = new LocalizedText("European Union", "欧盟");

  private Countries() {}

  public static boolean isKnown(String code) {
    return CODES.contains(code) || "EU".equals(code);
  }

  public static String require(String code) {
    if (!isKnown(code)) {
      throw new IllegalArgumentException("'" + code + "' is not a country; accepted: ISO 3166 alpha-2 codes such as US, CN, AU, and EU");
    }
    return code;
  }

  public static String name(String code, Locale reader) {
    return "EU".equals(code) ? EUROPEAN_UNION.in(reader) : Locale.of("", code).getDisplayCountry(reader);
  }
}
