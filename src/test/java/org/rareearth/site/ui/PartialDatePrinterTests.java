package org.rareearth.site.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rareearth.kernel.PartialDate;

class PartialDatePrinterTests {

  private final PartialDatePrinter printer = new PartialDatePrinter();

  @ParameterizedTest
  @CsvSource({
      "2026,2026,2026年",
      "2026-H1,H1 2026,2026年上半年",
      "2026-H2,H2 2026,2026年下半年",
      "2025-Q3,Q3 2025,2025年第三季度",
      "2025-11,Nov 2025,2025年11月",
      "2025-11-07,7 Nov 2025,2025年11月7日",
      "2025-09-30,30 Sep 2025,2025年9月30日"})
  void neverPrintsMorePrecisionThanTheSourceGave(String label, String english, String chinese) {
    assertThat(printer.print(new PartialDate(label), Locale.ENGLISH)).isEqualTo(english);
    assertThat(printer.print(new PartialDate(label), Locale.CHINESE)).isEqualTo(chinese);
  }
}
