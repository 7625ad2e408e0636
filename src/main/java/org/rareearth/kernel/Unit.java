package org.rareearth.kernel;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The closed list of units, as printed by the sources. Two units convert into one another only when the conversion is a
 * definition (a short ton is 0.90718474 t); contained oxide and gross weight never do.
 */
public enum Unit {
  T_PER_YEAR("t/yr"), T_REO_PER_YEAR("t REO/yr"), T_TREO_PER_YEAR("t TREO/yr"), T_FEED_PER_YEAR("t feed/yr"),
  T_CONCENTRATE_PER_YEAR("t concentrate/yr"), T_BLANKS_PER_YEAR("t blanks/yr"),
  SHORT_T_PER_YEAR("short t/yr", T_PER_YEAR, "0.90718474"), T_PER_MONTH("t/month", T_PER_YEAR, "12"), T_PER_DAY("t/day"),
  T_ORE_PER_DAY("t ore/day"),
  T("t"), T_REO("t REO"), T_TREO("t TREO"), T_NDPR("t NdPr"), T_GROSS("t gross"), T_NET("t net"), T_Y2O3("t Y2O3"),
  USD("USD"), AUD("AUD"), EUR("EUR"), GBP("GBP"), CAD("CAD"), MYR("MYR"), SEK("SEK"), NOK("NOK"), CNY("CNY"),
  USD_PER_YEAR("USD/yr"), MILLION_USD("million USD", USD, "1000000"), USD_PER_KG("USD/kg"), CNY_PER_T("CNY/t"),
  JOBS("jobs"), PERSONS("persons"), SQUARE_FEET("sq ft"), ACRES("acres"), HECTARES("ha"), SQUARE_METRES("m2"),
  PERCENT("%"), WEEKS("weeks"), HOURS("hours"), MEGAWATTS("MW"), RATIO("ratio"), PLANTS("plants"), SHARES("shares"),
  KG_PER_KG("kg/kg");

  private static final Map<String, Unit> BY_SYMBOL = Arrays.stream(values()).collect(Collectors.toMap(Unit::symbol, unit -> unit));

  private final String symbol;
  private final @Nullable Unit base;
  private final BigDecimal factor;

  Unit(String symbol) {
    this(symbol, null, "1");
  }

  Unit(String symbol, @Nullable Unit base, String factor) {
    this.symbol = symbol;
    this.base = base;
    this.factor = new BigDecimal(factor);
  }

  public static Unit of(String symbol) {
    Unit unit = BY_SYMBOL.get(symbol);
    if (unit == null) {
      throw new IllegalArgumentException("'" + symbol + "' is not a unit; accepted: " + String.join(", ", symbols()));
    }
    return unit;
  }

  public static List<String> symbols() {
    return Arrays.stream(values()).map(Unit::symbol).toList();
  }

  public String symbol() {
    return symbol;
  }

  /** The unit that this one is defined by; itself when it is not defined by another. */
  public Unit base() {
    return base == null ? this : base;
  }

  /** The value in {@link #base()} units. */
  public BigDecimal toBase(BigDecimal value) {
    return value.multiply(factor);
  }
}
