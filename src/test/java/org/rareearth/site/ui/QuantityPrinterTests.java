package org.rareearth.site.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Unit;
import org.springframework.context.support.ResourceBundleMessageSource;

class QuantityPrinterTests {

  private final QuantityPrinter printer = new QuantityPrinter(terms());

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "10000     |       | UP_TO      | t/yr        | up to 10,000 t/yr   | 最多 10,000 吨/年",
      "850       | 1000  | EXACT      | t/yr        | 850–1,000 t/yr      | 850–1,000 吨/年",
      "1200      |       | APPROX     | t REO/yr    | about 1,200 t REO/yr | 约 1,200 吨REO/年",
      "0         |       | EXACT      | t           | 0 t                 | 0 吨",
      "69        |       | EXACT      | %           | 69 %                | 69%",
      "5.3       |       | EXACT      | ratio       | 5.3 ×               | 5.3倍",
      "1000      |       | MORE_THAN  | jobs        | more than 1,000 jobs | 超过 1,000 个岗位",
      "918100000 |       | EXACT      | USD         | $918.1 M            | 9.181亿美元",
      "30000000  | 40000000 | APPROX  | USD         | about $30 M–$40 M   | 约 3,000万美元–4,000万美元",
      "94.1      |       | EXACT      | million USD | 94.1 million USD    | 94.1 百万美元",
      "12.50     |       | NOT_STATED | USD/kg      | 12.50 USD/kg        | 12.50 美元/千克",
      "850       | 850   | EXACT      | t/yr        | 850 t/yr            | 850 吨/年"})
  void printsWhatTheSourceSaid(String low, String high, Qualifier qualifier, String unit, String english, String chinese) {
    Quantity quantity = new Quantity(new BigDecimal(low), high == null ? null : new BigDecimal(high), qualifier, Unit.of(unit));

    assertThat(printer.print(quantity, Locale.ENGLISH)).isEqualTo(english);
    assertThat(printer.print(quantity, Locale.CHINESE)).isEqualTo(chinese);
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void namesEveryUnitInBothLanguages(Unit unit) {
    Quantity one = new Quantity(BigDecimal.ONE, null, Qualifier.APPROX, unit);

    assertThat(printer.print(one, Locale.ENGLISH)).startsWith("about ");
    assertThat(printer.print(one, Locale.CHINESE)).startsWith("约 ");
  }

  @Test
  void keepsTheDigitsThatTheSourcePrinted() {
    assertThat(Figures.print(new BigDecimal("5.0"))).isEqualTo("5.0");
    assertThat(Figures.print(new BigDecimal("1E+4"))).isEqualTo("10,000");
    assertThat(Figures.print(new BigDecimal("-1234.5"))).isEqualTo("−1,234.5");
  }

  private static ResourceBundleMessageSource terms() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/terms");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }
}
