package org.rareearth.site.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rareearth.kernel.Money;

class MoneyPrinterTests {

  private final MoneyPrinter printer = new MoneyPrinter();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "94100000     | USD | $94.1 M        | 9,410万美元",
      "620000000    | USD | $620 M         | 6.2亿美元",
      "17600000     | USD | $17.6 M        | 1,760万美元",
      "918100000    | USD | $918.1 M       | 9.181亿美元",
      "111856375    | USD | $111,856,375   | 111,856,375美元",
      "1200000000   | AUD | A$1.2 bn       | 12亿澳元",
      "15000000     | EUR | €15 M          | 1,500万欧元",
      "20000000000  | JPY | JPY 20 bn      | 200亿日元",
      "850000       | USD | $850,000       | 85万美元",
      "8500         | CAD | C$8,500        | 8,500加元",
      "94153912     | USD | $94,153,912    | 9,415.3912万美元",
      "1234567890   | GBP | £1,234,567,890 | 1,234,567,890英镑",
      "110.5        | USD | $110.5         | 110.5美元",
      "300000000    | SAR | SAR 300 M      | 3亿沙特里亚尔",
      "7000000      | XAU | XAU 7 M        | 700万 XAU"})
  void shortensWithoutLosingADigit(String amount, String currency, String english, String chinese) {
    Money money = Money.of(amount, currency);

    assertThat(printer.print(money, Locale.ENGLISH)).isEqualTo(english);
    assertThat(printer.print(money, Locale.CHINESE)).isEqualTo(chinese);
    assertThat(printer.print(money, Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
  }

  @Test
  void countsAMillionAsAHundredTenThousandsNotAsTen() {
    assertThat(printer.print(Money.of("1000000", "USD"), Locale.CHINESE)).isEqualTo("100万美元");
    assertThat(printer.print(Money.of("10000", "USD"), Locale.CHINESE)).isEqualTo("1万美元");
    assertThat(printer.print(Money.of("100000000", "USD"), Locale.CHINESE)).isEqualTo("1亿美元");
    assertThat(printer.print(Money.of("99999999", "USD"), Locale.CHINESE)).isEqualTo("9,999.9999万美元");
    assertThat(printer.print(Money.of("1000000000", "USD"), Locale.CHINESE)).isEqualTo("10亿美元");
  }
}
