package org.rareearth.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the units of the closed list are called in both languages. A mass, what it is a mass of, and a period are combined, so that
 * 吨REO/年, "tpa REO" and "metric tons of REO per year" are one; names that mean two units (tons, Mt, TREO alone) are none.
 */
final class UnitNames {

  private static final List<String> TONNES =
      List.of("t", "tonne", "tonnes", "metric ton", "metric tons", "metric tonne", "metric tonnes", "mt", "吨", "公吨");
  private static final List<String> SHORT_TONS = List.of("short t", "short ton", "short tons", "短吨", "美吨");
  private static final List<String> YEAR = List.of("/yr", "/y", "/year", "/a", "/annum", "per year", "per yr", "per annum", "a year",
      "annually", "each year", "yearly", "pa", "py", "/年", "每年", "年");
  private static final List<String> MONTH = List.of("/month", "/mo", "/mth", "per month", "a month", "monthly", "pm", "/月", "每月");
  private static final List<String> DAY = List.of("/day", "/d", "per day", "a day", "daily", "pd", "/日", "/天", "每日", "每天");

  private static final String SUBSTANCES = """
      REO|reo;rare earth oxide;rare earth oxides;稀土氧化物
      TREO|treo;total rare earth oxide;total rare earth oxides;总稀土氧化物;稀土氧化物总量
      feed|feed;feedstock;原料
      concentrate|concentrate;concentrates;精矿
      blanks|blanks;magnet blanks;毛坯;磁体毛坯
      ore|ore;矿石;原矿
      NdPr|ndpr;ndpr oxide;镨钕;钕镨
      gross|gross;gross weight;毛重
      net|net;net weight;净重
      Y2O3|y2o3;yttrium oxide;氧化钇""";

  private static final String OTHERS = """
      USD/yr|usd/yr;usd/year;$/yr;us$/yr;$/year;us$/year;usd per year;dollars per year;美元/年;美元每年
      USD/kg|usd/kg;$/kg;us$/kg;usd per kg;$ per kg;us$ per kg;dollars per kilogram;dollars per kg;usd/kilogram;美元/公斤;美元/千克;\
      美元每公斤;美元每千克
      CNY/t|cny/t;rmb/t;yuan/t;cny/tonne;rmb/tonne;yuan/tonne;yuan per tonne;rmb per tonne;cny per tonne;元/吨;人民币/吨;元人民币/吨;元每吨
      jobs|jobs;job;positions;岗位;个岗位;工作岗位;个工作岗位;就业岗位;个就业岗位;个就业机会
      persons|persons;person;people;employees;workers;staff;人;名员工;名工人;员工
      sq ft|sq ft;sqft;square feet;square foot;square ft;ft2;sf;平方英尺
      acres|acres;acre;ac;英亩
      ha|ha;hectare;hectares;公顷
      m2|m2;sq m;sqm;square metre;square metres;square meter;square meters;平方米;平米
      %|%;percent;per cent;pct
      weeks|weeks;week;wk;wks;周;个星期;星期
      hours|hours;hour;hrs;hr;h;小时;个小时
      MW|mw;megawatt;megawatts;兆瓦
      ratio|ratio;x;×;times;fold;倍
      plants|plants;plant;座工厂;家工厂;座;工厂
      shares|shares;share;股;股份
      kg/kg|kg/kg;kg per kg;千克/千克;公斤/公斤;千克每千克;公斤每公斤""";

  private static final Map<String, Unit> BY_NAME = new HashMap<>();

  static {
    Arrays.stream(Unit.values()).filter(unit -> unit != Unit.MILLION_USD).forEach(unit -> BY_NAME.put(key(unit.symbol()), unit));
    masses(TONNES, "t");
    masses(SHORT_TONS, "short t");
    OTHERS.lines().forEach(line -> names(line).forEach(name -> enter(name, head(line))));
  }

  private UnitNames() {}

  /** Null when no unit is called so; a currency counts as its unit. */
  static @Nullable Unit named(String name) {
    return refusal(name) == null ? BY_NAME.get(key(name)) : null;
  }

  /** The unit of this symbol, or the one that only its brackets tell from a sum of money: 94.1 (million USD). */
  static @Nullable Unit bracketed(String name) {
    String inner = name.matches("[(\\[].+[)\\]]") ? name.substring(1, name.length() - 1).strip() : "";
    boolean millions = inner.equalsIgnoreCase(Unit.MILLION_USD.symbol()) || inner.equals("百万美元");
    return millions ? Unit.MILLION_USD : inner.isEmpty() ? null : named(inner);
  }

  /** The key of what is said about a name that two people read differently; null for any other name. */
  static @Nullable String refusal(String name) {
    if (name.startsWith("Mt")) {
      return "reading.unit.megatonne";
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.matches("(long )?tons?\\b.*")) {
      return "reading.unit.tons";
    }
    if (lower.matches("treo\\b.*") && !name.startsWith("tREO")) {
      return "reading.unit.treo";
    }
    boolean points = lower.matches("percentage[ -]points?|%[ -]?points?|pp|ppts?|pct\\.? pts?|个?百分点");
    return points ? "reading.unit.points" : null;
  }

  /** The units whose names look most like this one, by symbol; a hint, so three at most. */
  static List<String> near(String name) {
    String wanted = key(name);
    Map<Unit, Integer> distances = new HashMap<>();
    BY_NAME.forEach((known, unit) ->
        distances.merge(unit, known.length() > 2 && wanted.contains(known) ? 1 : distance(wanted, known), Math::min));
    return distances.entrySet().stream().filter(entry -> entry.getValue() <= Math.max(1, wanted.length() / 2))
        .sorted(Comparator.comparing(Map.Entry<Unit, Integer>::getValue).thenComparing(Map.Entry::getKey))
        .limit(3).map(entry -> entry.getKey().symbol()).toList();
  }

  private static void masses(List<String> masses, String symbol) {
    List<String> substances = new ArrayList<>(List.of("|"));
    SUBSTANCES.lines().forEach(line -> names(line).forEach(name -> substances.add(head(line) + "|" + name)));
    for (String mass : masses) {
      for (String substance : substances) {
        String of = head(substance);
        String unit = of.isEmpty() ? symbol : symbol + " " + of;
        combined(mass, substance.substring(of.length() + 1), List.of(""), unit);
        combined(mass, substance.substring(of.length() + 1), YEAR, unit + "/yr");
        combined(mass, substance.substring(of.length() + 1), MONTH, unit + "/month");
        combined(mass, substance.substring(of.length() + 1), DAY, unit + "/day");
      }
    }
  }

  private static void combined(String mass, String substance, List<String> periods, String symbol) {
    for (String period : periods) {
      enter(mass + " " + substance + " " + period, symbol);
      enter(mass + " " + period + " " + substance, symbol);
      enter(substance + " " + mass + " " + period, symbol);
    }
  }

  /** Combinations that are no unit of the closed list (t Y2O3/month) are left out. */
  private static void enter(String name, String symbol) {
    if (Unit.symbols().contains(symbol)) {
      BY_NAME.put(key(name), Unit.of(symbol));
    }
  }

  private static String head(String line) {
    return line.substring(0, line.indexOf('|'));
  }

  private static List<String> names(String line) {
    return Arrays.asList(line.substring(line.indexOf('|') + 1).split(";"));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\bof\\b|的", "").replaceAll("[ .()]|(?<=[a-z])-(?=[a-z])", "");
  }

  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    Arrays.setAll(above, column -> column);
    for (int row = 1; row <= one.length(); row++) {
      int[] below = new int[other.length() + 1];
      below[0] = row;
      for (int column = 1; column <= other.length(); column++) {
        int swap = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        below[column] = Math.min(Math.min(below[column - 1], above[column]) + 1, above[column - 1] + swap);
      }
      above = below;
    }
    return above[other.length()];
  }
}
