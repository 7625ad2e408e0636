package org.rareearth.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.rareearth.importing.BadFile;
import org.rareearth.importing.FileLimits;
import org.xml.sax.SAXException;

/** The first visible sheet of a workbook row by row: POI finds the parts, the sheet itself is streamed. */
final class XlsxRows implements Rows {

  private final OPCPackage workbook;
  private final String sheet;
  private final InputStream stream;
  private final XMLStreamReader xml;
  private final XlsxCell cell;
  private final String[] cells = new String[FileLimits.COLUMNS];
  private int count;
  private long line;
  private double lastRow = 1;

  private XlsxRows(OPCPackage workbook, XSSFReader.SheetIterator sheets, XlsxCell.Tables tables) throws XMLStreamException {
    this.workbook = workbook;
    this.stream = sheets.next();
    this.sheet = sheets.getSheetName();
    this.xml = XlsxWorkbook.XML.createXMLStreamReader(stream);
    this.cell = new XlsxCell(xml, sheet, tables);
  }

  static XlsxRows open(Path file) throws IOException {
    OPCPackage workbook = null;
    try {
      workbook = OPCPackage.open(file.toFile(), PackageAccess.READ);
      XSSFReader reader = new XSSFReader(workbook);
      XlsxWorkbook about = XlsxWorkbook.of(reader);
      XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
      for (int i = 0; i < about.first() && sheets.hasNext(); i++) {
        sheets.next().close();
      }
      if (about.first() < 0 || !sheets.hasNext()) {
        throw BadFile.because("empty");
      }
      return new XlsxRows(workbook, sheets, new XlsxCell.Tables(new ReadOnlySharedStringsTable(workbook, false), reader.getStylesTable(),
          about.date1904()));
    } catch (OpenXML4JException | SAXException | XMLStreamException | RuntimeException e) {
      if (workbook != null) {
        workbook.revert();
      }
      throw bad(e);
    }
  }

  @Override
  public boolean next() {
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          if (xml.getLocalName().equals("dimension")) {
            lastRow = lastRow(xml.getAttributeValue(null, "ref"));
          } else if (xml.getLocalName().equals("row") && readRow()) {
            return true;
          }
        }
      }
      return false;
    } catch (XMLStreamException | RuntimeException e) {
      throw bad(e);
    }
  }

  /** Reads a row; false if it is blank. */
  private boolean readRow() throws XMLStreamException {
    String number = xml.getAttributeValue(null, "r");
    line = number == null ? line + 1 : Long.parseLong(number);
    Arrays.fill(cells, "");
    count = 0;
    int column = -1;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        String reference = xml.getAttributeValue(null, "r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        take(column, cell.read(line, column));
      }
    }
    return count > 0;
  }

  private void take(int column, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (column < 0 || column >= FileLimits.COLUMNS) {
      throw BadFile.because("columns", line, FileLimits.COLUMNS);
    }
    cells[column] = text;
    count = Math.max(count, column + 1);
  }

  /** Whatever a reader stumbles over in a workbook that a spreadsheet would not have written. */
  private static BadFile bad(Exception e) {
    return e instanceof BadFile bad ? bad : BadFile.because("damaged");
  }

  private static double lastRow(@Nullable String range) {
    return range == null ? 1 : Math.max(1, new CellReference(range.substring(range.indexOf(':') + 1)).getRow() + 1.0);
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public String cell(int index) {
    return cells[index];
  }

  @Override
  public double share() {
    return Math.min(1, line / lastRow);
  }

  @Override
  public String sheet() {
    return sheet;
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      workbook.revert();
    }
  }
}
