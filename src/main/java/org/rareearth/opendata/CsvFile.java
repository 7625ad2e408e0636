package org.rareearth.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** RFC 4180, with nothing in it that a spreadsheet would take for a formula. */
final class CsvFile implements RowFile {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  /** The wide forms too, because a spreadsheet set to Chinese or Japanese reads them as the narrow ones. */
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";
  private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

  private final Particulars about;
  private final Writer text;
  private final CsvWriter csv;
  private List<? extends Column<?>> columns = List.of();

  CsvFile(Particulars about, boolean byteOrderMark, OutputStream out) throws IOException {
    this.about = about;
    this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (byteOrderMark) {
      text.write(BYTE_ORDER_MARK);
    }
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
  }

  @Override
  public void section(Section<?> section) {
    columns = section.columns();
    csv.writeRecord(columns.stream().map(Column::key).toList());
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    String[] record = new String[cells.size()];
    for (int i = 0; i < record.length; i++) {
      record[i] = text(columns.get(i).type(), cells.get(i));
    }
    csv.writeRecord(record);
  }

  @Override
  public void finish() throws IOException {
    csv.close();
  }

  private String text(ColumnType type, @Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case List<?> several -> harmless(String.join("; ", several.stream().map(String::valueOf).toList()));
      default -> type == ColumnType.PAGE ? about.root() + cell : harmless(cell.toString());
    };
  }

  /** An apostrophe before what would be calculated; a number with its sign is a number and stays one. */
  static String harmless(String text) {
    return text.isEmpty() || STARTS_A_FORMULA.indexOf(text.charAt(0)) < 0 || NUMBER.matcher(text).matches() ? text : "'" + text;
  }
}
