package org.rareearth.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.kernel.PartialDate;

class CsvFileTests {

  private static final List<Column<String>> COLUMNS = List.of(Column.text("name", row -> row), Column.number("amount_usd", "USD", row -> row),
      Column.date("date", row -> row), Column.page(row -> row), Column.list("stages", row -> row), Column.flag("counted", row -> row));

  @Test
  void quotesWhatWouldBreakALine() throws IOException {
    assertThat(file(false, "said \"up to\", twice\r\nand again", null, null, null, null, null))
        .isEqualTo("name,amount_usd,date,url,stages,counted\r\n\"said \"\"up to\"\", twice\r\nand again\",,,,,\r\n");
  }

  @Test
  void writesEachTypeAsItsOwn() throws IOException {
    assertThat(file(false, "MP", new BigDecimal("1E+9"), new PartialDate("2026-H2"), "/awards/x", List.of("mining", "separation"), true))
        .endsWith("MP,1000000000,2026-H2,https://tracker.example/awards/x,mining; separation,true\r\n");
  }

  @Test
  void leavesANegativeNumberANumber() throws IOException {
    assertThat(file(false, "-12.5", new BigDecimal("-12.5"), null, null, null, false)).endsWith("-12.5,-12.5,,,,false\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+2", "+49 30", "-ve", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "-1+2", "=", "-", "+1,5", "--1"})
  void putsAnApostropheBeforeWhatASpreadsheetWouldCalculate(String formula) {
    assertThat(CsvFile.harmless(formula)).isEqualTo("'" + formula);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-12.5", "+3", "-.5", "-1e-9", "MP Materials", "稀土", "a=b", "'quoted", "2026-11-07"})
  void leavesEverythingElseAsItIs(String text) {
    assertThat(CsvFile.harmless(text)).isEqualTo(text);
  }

  @Test
  void marksTheByteOrderOnlyWhenAsked() throws IOException {
    assertThat(file(true, "稀土", null, null, null, null, null)).startsWith("\uFEFFname,").contains("稀土");
    assertThat(file(false, "稀土", null, null, null, null, null)).startsWith("name,");
  }

  private static String file(boolean byteOrderMark, @Nullable Object... cells) throws IOException {
    Particulars about = new Particulars("things", "", List.of(), Map.of(), "https://tracker.example/things", "https://tracker.example", null, null,
        LocalDate.of(2026, 11, 22));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CsvFile file = new CsvFile(about, byteOrderMark, bytes);
    file.section(Section.of("things", COLUMNS, List.of()));
    file.row(Arrays.asList(cells));
    file.finish();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
