package org.rareearth.site.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.rareearth.kernel.Money;
import org.springframework.format.Printer;

/**
 * Prints an amount shortly and exactly: {@code $94.1 M}, {@code 9,410万美元}. No digit is ever rounded away; an amount that does
 * not shorten is printed in full. Chinese counts in 万 (10⁴) and 亿 (10⁸), so million and 万 differ by a hundred.
 */
final class MoneyPrinter implements Printer<Money> {

  private static final Map<String, String> SIGNS =
      Map.of("USD", "$", "EUR", "€", "GBP", "£", "AUD", "A$", "CAD", "C$", "INR", "₹");

  private static final Map<String, String> CHINESE_NAMES = Map.ofEntries(
      Map.entry("USD", "美元"), Map.entry("EUR", "欧元"), Map.entry("GBP", "英镑"), Map.entry("AUD", "澳元"),
      Map.entry("CAD", "加元"), Map.entry("CNY", "元人民币"), Map.entry("JPY", "日元"), Map.entry("INR", "印度卢比"),
      Map.entry("MYR", "林吉特"), Map.entry("SEK", "瑞典克朗"), Map.entry("NOK", "挪威克朗"), Map.entry("KRW", "韩元"),
      Map.entry("BRL", "巴西雷亚尔"), Map.entry("SAR", "沙特里亚尔"), Map.entry("TWD", "新台币"), Map.entry("CHF", "瑞士法郎"),
      Map.entry("HKD", "港元"), Map.entry("SGD", "新加坡元"), Map.entry("NZD", "新西兰元"), Map.entry("DKK", "丹麦克朗"),
      Map.entry("ZAR", "南非兰特"), Map.entry("KZT", "哈萨克斯坦坚戈"), Map.entry("VND", "越南盾"), Map.entry("AED", "阿联酋迪拉姆"));

  private static final int ENGLISH_DECIMALS = 3;
  private static final int CHINESE_DECIMALS = 4;

  @Override
  public String print(Money money, Locale locale) {
    return print(money.amount(), money.currency(), locale);
  }

  static String print(BigDecimal amount, String currency, Locale locale) {
    return Figures.isChinese(locale) ? chinese(amount, currency) : english(amount, currency);
  }

  private static String english(BigDecimal amount, String currency) {
    String sign = SIGNS.getOrDefault(currency, currency + " ");
    BigDecimal billions = scaled(amount, 9);
    BigDecimal millions = scaled(amount, 6);
    if (reachesOne(billions) && billions.scale() <= ENGLISH_DECIMALS) {
      return sign + Figures.print(billions) + " bn";
    }
    if (reachesOne(millions) && !reachesOne(billions) && millions.scale() <= ENGLISH_DECIMALS) {
      return sign + Figures.print(millions) + " M";
    }
    return sign + Figures.print(plain(amount));
  }

  private static String chinese(BigDecimal amount, String currency) {
    String name = chineseName(currency);
    BigDecimal yi = scaled(amount, 8);
    BigDecimal wan = scaled(amount, 4);
    if (reachesOne(yi) && yi.scale() <= CHINESE_DECIMALS) {
      return Figures.print(yi) + "亿" + name;
    }
    if (reachesOne(wan) && !reachesOne(yi) && wan.scale() <= CHINESE_DECIMALS) {
      return Figures.print(wan) + "万" + name;
    }
    return Figures.print(plain(amount)) + name;
  }

  /** The name that stands after the digits; a code with a space before it where no name is kept. */
  static String chineseName(String currency) {
    return CHINESE_NAMES.getOrDefault(currency, " " + currency);
  }

  private static BigDecimal scaled(BigDecimal amount, int powerOfTen) {
    return plain(amount.movePointLeft(powerOfTen));
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static boolean reachesOne(BigDecimal count) {
    return count.compareTo(BigDecimal.ONE) >= 0;
  }
}
