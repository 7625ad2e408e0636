package org.rareearth.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.PartialDate;

/** A workbook with real numbers and dates; the last sheet says what the others are. Rows wait in a file, not in memory. */
final class XlsxFile implements RowFile {

  /** As many as the format allows, with the head. */
  private static final int MOST_ROWS = 1_048_576;
  /** As many characters as the format allows in one cell. */
  private static final int LONGEST_TEXT = 32_767;
  private static final int ROWS_IN_MEMORY = 100;
  private static final int WIDTH = 18 * 256;

  private final Particulars about;
  private final ReadMe readMe;
  private final OutputStream out;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true);
  private final CellStyle head;
  private final CellStyle day;

  private List<? extends Column<?>> columns = List.of();
  private String name = "";
  private @Nullable Sheet sheet;
  private int sheets;
  private int next;

  XlsxFile(Particulars about, ReadMe readMe, OutputStream out) {
    this.about = about;
    this.readMe = readMe;
    this.out = out;
    Font bold = workbook.createFont();
    bold.setBold(true);
    head = workbook.createCellStyle();
    head.setFont(bold);
    head.setWrapText(true);
    day = workbook.createCellStyle();
    day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
  }

  @Override
  public void section(Section<?> section) {
    columns = section.columns();
    name = section.name().replace('/', ' ');
    sheets = 0;
    sheet = sheet();
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    if (next == MOST_ROWS) {
      sheet = sheet();
    }
    Row row = Objects.requireNonNull(sheet).createRow(next++);
    for (int i = 0; i < cells.size(); i++) {
      Object cell = cells.get(i);
      if (cell != null) {
        write(row.createCell(i), columns.get(i).type(), cell);
      }
    }
  }

  @Override
  public void finish() throws IOException {
    Sheet notes = workbook.createSheet("README");
    notes.setColumnWidth(0, 2 * WIDTH);
    notes.setColumnWidth(1, 3 * WIDTH);
    int line = 0;
    for (ReadMe.Line said : readMe.lines()) {
      Row row = notes.createRow(line++);
      for (int i = 0; i < said.cells().size(); i++) {
        Cell cell = row.createCell(i);
        cell.setCellValue(said.cells().get(i));
        if (said.isHead()) {
          cell.setCellStyle(head);
        }
      }
    }
    workbook.write(out);
    out.flush();
  }

  @Override
  public void discard() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Sheet sheet() {
    Sheet made = workbook.createSheet(WorkbookUtil.createSafeSheetName(++sheets == 1 ? name : name + " " + sheets));
    Row heads = made.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      made.setColumnWidth(i, WIDTH);
      Cell cell = heads.createCell(i);
      cell.setCellValue(readMe.head(columns.get(i)));
      cell.setCellStyle(head);
    }
    made.createFreezePane(1, 1);
    next = 1;
    return made;
  }

  private void write(Cell cell, ColumnType type, Object value) {
    switch (value) {
      case BigDecimal number -> cell.setCellValue(number.doubleValue());
      case Boolean truth -> cell.setCellValue(truth);
      case LocalDate date -> date(cell, date);
      case PartialDate date when date.precision() == PartialDate.Precision.DAY -> date(cell, date.earliest());
      case List<?> several -> cell.setCellValue(fitting(String.join("; ", several.stream().map(String::valueOf).toList())));
      default -> cell.setCellValue(fitting(type == ColumnType.PAGE ? about.root() + value : value.toString()));
    }
  }

  private void date(Cell cell, LocalDate date) {
    cell.setCellValue(date);
    cell.setCellStyle(day);
  }

  private static String fitting(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }
}
