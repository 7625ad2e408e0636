package org.rareearth.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A workbook opens in LibreOffice with the numbers, dates and words that the CSV file holds. */
@TrackerTest
class SpreadsheetTests {

  /** Every sheet into a file of its own; numbers and dates as they are, not as they are shown. */
  private static final String EACH_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

  @Autowired MockMvcTester mvc;
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"awards", "facilities", "policies", "compare", "facilities/evac-sumter"})
  void opensWithTheSameCells(String list) throws IOException, InterruptedException {
    List<Path> sheets = opened(list);
    String main = list.contains("/") ? "claims" : list;
    List<List<String>> expected = csv(body("/" + list + ".csv?lang=en&bom=no"));
    List<List<String>> found = csv(Files.readAllBytes(sheet(sheets, main)));
    assertThat(found).hasSameSizeAs(expected);
    for (int row = 1; row < expected.size(); row++) {
      assertThat(plain(found.get(row))).as(list + " " + row).isEqualTo(plain(expected.get(row)));
    }
  }

  @Test
  void opensWithAReadableReadMe() throws IOException, InterruptedException {
    String notes = Files.readString(sheet(opened("awards"), "README"));
    assertThat(notes).contains("CC BY 4.0", "http://localhost/awards", "amount_in_currency");
  }

  private List<Path> opened(String list) throws IOException, InterruptedException {
    String office = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(path -> Path.of(path, "soffice"))
        .filter(Files::isExecutable).map(Path::toString).findFirst().orElse("");
    assumeTrue(!office.isEmpty(), "LibreOffice (soffice) is not on the path");
    Path book = Files.write(folder.resolve("book.xlsx"), body("/" + list + ".xlsx?lang=en"));
    Process process = new ProcessBuilder(office, "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to",
        EACH_SHEET, "--outdir", folder.toString(), book.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).toList();
    }
  }

  private static Path sheet(List<Path> sheets, String name) {
    return sheets.stream().filter(sheet -> sheet.getFileName().toString().equals("book-" + name + ".csv")).findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + sheets));
  }

  /** Numbers by their value, truths in one spelling, and texts without the apostrophe that only a CSV file needs. */
  private static List<String> plain(List<String> cells) {
    return cells.stream().map(SpreadsheetTests::plain).toList();
  }

  private static String plain(String cell) {
    if (cell.matches("-?\\d+(\\.\\d+)?")) {
      return new BigDecimal(cell).stripTrailingZeros().toPlainString();
    }
    return cell.equals("TRUE") || cell.equals("FALSE") ? cell.toLowerCase(Locale.ROOT) : cell.replaceFirst("^'(?=[=+@-])", "");
  }

  private static List<List<String>> csv(byte[] bytes) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new String(bytes, StandardCharsets.UTF_8))) {
      return reader.stream().map(CsvRecord::getFields).toList();
    }
  }

  private byte[] body(String address) {
    return mvc.get().uri(URI.create(address)).exchange().getResponse().getContentAsByteArray();
  }
}
