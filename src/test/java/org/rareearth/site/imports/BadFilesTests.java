package org.rareearth.site.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rareearth.account.Editor;
import org.rareearth.account.Role;
import org.rareearth.testing.SignedInEditor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Each way in which a file cannot be taken has its own answer, on the page from which it was sent, and leaves nothing behind. */
@ImportDatabase
class BadFilesTests {

  @Autowired
  private MockMvcTester mvc;

  @Autowired
  private JdbcClient database;

  @TestFactory
  Stream<DynamicTest> eachBadFileHasItsAnswer() throws IOException {
    return Stream.of(
        bad("wrong encoding", "a.csv", bytes("award,title_en\na,caf", 0xFF, ","), "The byte at offset 20 belongs to no letter in UTF-8"),
        bad("NUL bytes", "a.csv", bytes("award,title_en\na,caf", 0, "e and enough text after it\n"), "There is a NUL byte at offset 20"),
        bad("unclosed quote in the header", "a.csv", text("award,\"title_en\na,b\n"), "The quotation mark that opens in line 1, column 2"),
        bad("a hundred thousand columns", "a.csv", text("c,".repeat(100_000) + "\n1\n"), "Line 1 has more than 200 columns."),
        bad("duplicate headers", "a.csv", text("award,title_en,Title EN\n1,2,3\n"), "Two columns are called “Title EN”: 2 and 3."),
        bad("empty header", "a.csv", text("award,,title_en\n1,2,3\n"), "Column 2 has no name in the first row."),
        bad("a zip named csv", "data.csv", zip(), "data.csv is a ZIP archive."),
        bad("a workbook that is no zip", "data.xlsx", text("award\n1\n"), "data.xlsx is called .xlsx but is no Excel workbook."),
        bad("an old workbook", "data.xls", ByteBuffer.allocate(600).putLong(0xD0CF11E0A1B11AE1L).array(), "Save it as .xlsx or as CSV."),
        bad("a protected workbook", "data.xlsx", encrypted(), "The workbook is protected by a password."),
        bad("a formula in a workbook", "data.xlsx", workbook("1+1"), "Cell B1 of the sheet “awards” holds a formula."),
        bad("an empty file", "a.csv", new byte[0], "The file is empty."),
        bad("blank lines only", "a.csv", text("\n\n\n"), "The file is empty."),
        bad("a header only", "a.csv", text("award,title_en\n"), "The file has a header and no rows."),
        bad("a cell too long", "a.csv", text("award,title_en\n1," + "x".repeat(32_001) + "\n"), "The cell in line 2, column 2 is longer than 32,000"));
  }

  @TestFactory
  Stream<DynamicTest> refusesWhatIsLargerThanStated() {
    return Stream.of(bad("too large", "a.csv", new byte[(100 << 20) + 1], "The file is larger than 100 MB."));
  }

  private DynamicTest bad(String kind, String name, byte[] content, String answer) {
    return DynamicTest.dynamicTest(kind, () -> {
      Editor contributor = SignedInEditor.account(database, "Li Wei", Role.CONTRIBUTOR);
      long runs = count("import_run");
      MvcTestResult result = new ImportTest(mvc).upload(contributor, name, content);
      assertThat(result).hasStatus(422);
      Document page = ImportTest.read(result);
      assertThat(page.selectFirst("[role=alert] a[href='#file']").text()).contains(answer);
      assertThat(page.selectFirst("#file").attr("aria-invalid")).isEqualTo("true");
      assertThat(count("import_run")).isEqualTo(runs);
      assertThat(count("proposed_record")).isZero();
    });
  }

  private long count(String table) {
    return database.sql("select count(*) from " + table).query(Long.class).single();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String before, int odd, String after) {
    byte[] start = text(before);
    byte[] end = text(after);
    return ByteBuffer.allocate(start.length + 1 + end.length).put(start).put((byte) odd).put(end).array();
  }

  private static byte[] encrypted() {
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    return ByteBuffer.allocate(600).putLong(0xD0CF11E0A1B11AE1L).put(name).array();
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("awards.csv"));
      zip.write(text("award\n1\n"));
    }
    return bytes.toByteArray();
  }

  private static byte[] workbook(String formula) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      var row = book.createSheet("awards").createRow(0);
      row.createCell(0).setCellValue("award");
      row.createCell(1).setCellFormula(formula);
      book.write(bytes);
    }
    return bytes.toByteArray();
  }
}
