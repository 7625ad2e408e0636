package org.rareearth.importing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.importing.BadFile;

/** A text file is read as its bytes say, and each way of being unreadable has an answer of its own. */
class TableFileTests {

  private static final String TEXT = "source,title\na,稀土 “magnets”\nb,\"two\nlines, one cell\"\n";
  private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
  void recognisesEncodingsWithoutAMark(String name) {
    assertThat(rows(file("a.csv", TEXT.getBytes(Charset.forName(name)))))
        .containsExactly(List.of("source", "title"), List.of("a", "稀土 “magnets”"), List.of("b", "two\nlines, one cell"));
  }

  @Test
  void recognisesMarksAndLeavesThemOut() {
    assertThat(rows(file("a.csv", joined(UTF8_MARK, TEXT.getBytes(StandardCharsets.UTF_8)))).getFirst()).containsExactly("source", "title");
    assertThat(rows(file("b.csv", TEXT.getBytes(StandardCharsets.UTF_16))).getFirst()).containsExactly("source", "title");
    assertThat(rows(file("c.csv", joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, TEXT.getBytes(StandardCharsets.UTF_16LE)))).getFirst())
        .containsExactly("source", "title");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void recognisesTheSeparatorOutsideQuotes(String separator) {
    assertThat(rows(file("a.csv", ("a" + separator + "\"b,,;;\t\t,,;;\t.\"" + separator + "c\r\n1" + separator + separator + "3\r\n").getBytes())))
        .containsExactly(List.of("a", "b,,;;\t\t,,;;\t.", "c"), List.of("1", "", "3"));
  }

  @Test
  void tellsTheLineInWhichARowStarts() throws IOException {
    try (Rows rows = file("a.csv", "a,b\n1,\"x\ny\"\n\n2,z\n".getBytes()).open()) {
      List<Long> lines = new ArrayList<>();
      while (rows.next()) {
        lines.add(rows.line());
      }
      assertThat(lines).containsExactly(1L, 2L, 5L);
      assertThat(rows.share()).isEqualTo(1.0);
    }
  }

  @Test
  void skipsBlankRowsAndStripsBlanksAroundCells() {
    assertThat(rows(file("a.csv", "a,b\n,\n  1 ,\t2\n\n".getBytes()))).containsExactly(List.of("a", "b"), List.of("1", "2"));
  }

  @Test
  void namesTheByteThatHasNoMeaningInAnyEncoding() {
    assertThat(refusal("a.csv", joined("a,b\n1,caf".getBytes(), new byte[] {(byte) 0xFF, ',', '1', '\n'})))
        .isEqualTo("imports.bad.encoding [9]");
  }

  @Test
  void namesTheByteThatBelongsNotToTheEncodingOfItsMark() {
    assertThat(refusal("a.csv", joined(joined(UTF8_MARK, "a\n".getBytes()), new byte[] {(byte) 0xC3, 'x', '\n'})))
        .isEqualTo("imports.bad.encoding.stated [UTF-8, 5]");
  }

  @Test
  void refusesNulBytes() {
    assertThat(refusal("a.csv", "a,b\n1,caf\0e\nmuch more text, so that the zero is no sign of an encoding\n".getBytes()))
        .isEqualTo("imports.bad.nul [9]");
  }

  @Test
  void namesTheLineWhereAQuoteOpensThatNeverCloses() {
    assertThat(refusal("a.csv", "a,b\n1,\"x\ny\"\n2,\"never closed\n3,z\n".getBytes())).isEqualTo("imports.bad.quote [4, 2]");
    assertThat(refusal("b.csv", ("a,b\n1,\"" + "never closed, and long\n".repeat(20_000)).getBytes())).isEqualTo("imports.bad.quote [2, 2]");
    assertThat(refusal("c.csv", "a,b\n\"1\n2\",\"x\"y\n".getBytes())).isEqualTo("imports.bad.quote [3, 2]");
    assertThat(refusal("d.csv", "a,b\n1,\"".getBytes())).isEqualTo("imports.bad.quote [2, 2]");
  }

  @Test
  void refusesAHundredThousandColumns() {
    assertThat(refusal("a.csv", ("c,".repeat(100_000) + "\n").getBytes())).isEqualTo("imports.bad.columns [1, 200]");
  }

  @Test
  void refusesACellThatIsTooLong() {
    assertThat(refusal("a.csv", ("a,b\n1," + "x".repeat(40_000) + "\n").getBytes())).isEqualTo("imports.bad.cell [2, 2, 32000]");
    assertThat(refusal("b.csv", ("a,b\n1," + "x".repeat(400_000) + "\n").getBytes())).isEqualTo("imports.bad.cell [2, 2, 32000]");
  }

  @Test
  void refusesAnEmptyFile() {
    assertThat(refusal("a.csv", new byte[0])).isEqualTo("imports.bad.empty []");
  }

  @Test
  void refusesAnArchiveThatIsCalledCsv() {
    assertThat(refusal("a.csv", zip("data.csv", TEXT.getBytes()))).isEqualTo("imports.bad.zip [a.csv]");
  }

  @Test
  void refusesAWorkbookThatIsNone() {
    assertThat(refusal("a.xlsx", TEXT.getBytes())).isEqualTo("imports.bad.noworkbook [a.xlsx]");
    assertThat(refusal("b.xlsx", zip("data.csv", TEXT.getBytes()))).isEqualTo("imports.bad.noworkbook [b.xlsx]");
    assertThat(refusal("c.xlsx", "PK\3\4 and no more".getBytes())).isEqualTo("imports.bad.damaged []");
  }

  @Test
  void tellsAnOldWorkbookFromAProtectedOne() {
    byte[] old = ByteBuffer.allocate(2000).putLong(0xD0CF11E0A1B11AE1L).array();
    assertThat(refusal("a.xls", old)).isEqualTo("imports.bad.xls []");
    assertThat(refusal("a.xlsx", joined(old, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)))).isEqualTo("imports.bad.protected []");
  }

  private List<List<String>> rows(TableFile file) {
    try (Rows rows = file.open()) {
      List<List<String>> all = new ArrayList<>();
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < rows.count(); i++) {
          cells.add(rows.cell(i));
        }
        all.add(cells);
      }
      return all;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private String refusal(String name, byte[] content) {
    BadFile bad = catchThrowableOfType(BadFile.class, () -> rows(file(name, content)));
    assertThat(bad).as(name + " is refused").isNotNull();
    return bad.key() + " " + bad.arguments();
  }

  private TableFile file(String name, byte[] content) {
    try {
      return TableFile.of(Files.write(folder.resolve(name), content), name);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] zip(String name, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }
}
