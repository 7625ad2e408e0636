package org.rareearth.importing.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.rareearth.importing.BadFile;
import org.rareearth.importing.FileLimits;

/** Reads one cell of a sheet as the text that a CSV file would have: numbers without the noise of binary fractions, dates as ISO 8601. */
final class XlsxCell {

  /** A spreadsheet shows fifteen digits; what is beyond them is noise. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private final XMLStreamReader xml;
  private final String sheet;
  private final Tables tables;

  /** What cells refer to. */
  record Tables(SharedStrings strings, StylesTable styles, boolean date1904) {}

  XlsxCell(XMLStreamReader xml, String sheet, Tables tables) {
    this.xml = xml;
    this.sheet = sheet;
    this.tables = tables;
  }

  /** Reads from the start of the element c to its end. */
  String read(long line, int column) throws XMLStreamException {
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    StringBuilder value = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "f" -> throw BadFile.because("formula", sheet, name(line, column));
          case "v", "t" -> append(value, line, column);
          case "rPh" -> skipReading();
          default -> { }
        }
      }
    }
    return value.isEmpty() ? "" : text(value.toString(), type == null ? "n" : type, style, line, column);
  }

  private String text(String raw, String type, @Nullable String style, long line, int column) {
    return switch (type) {
      case "s" -> shared(raw, line, column);
      case "b" -> raw.equals("1") ? "yes" : "no";
      case "e" -> throw BadFile.because("error", sheet, name(line, column), raw);
      case "d" -> raw.endsWith("T00:00:00") ? raw.substring(0, 10) : raw;
      case "n" -> number(raw, style);
      default -> raw.strip();
    };
  }

  private String shared(String raw, long line, int column) {
    String text = tables.strings().getItemAt(Integer.parseInt(raw)).getString().strip();
    return limited(text, line, column);
  }

  private String number(String raw, @Nullable String style) {
    if (style != null && !style.equals("0")) {
      XSSFCellStyle format = tables.styles().getStyleAt(Integer.parseInt(style));
      if (format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString())) {
        return date(Double.parseDouble(raw), String.valueOf(format.getDataFormatString()));
      }
    }
    BigDecimal number = new BigDecimal(raw).round(DIGITS);
    return number.signum() == 0 ? "0" : number.scale() > 60 || number.scale() < -60 ? raw : number.stripTrailingZeros().toPlainString();
  }

  /** As precise as the cell shows it: a format without days tells of a month. */
  private String date(double serial, String format) {
    LocalDateTime moment = DateUtil.getLocalDateTime(serial, tables.date1904(), true);
    String shown = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
    String day = moment.toLocalDate().toString();
    if (!shown.contains("d")) {
      return shown.contains("m") ? day.substring(0, 7) : day.substring(0, 4);
    }
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : moment.toString();
  }

  private void append(StringBuilder value, long line, int column) throws XMLStreamException {
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
        value.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        limited(value, line, column);
      }
    }
  }

  /** Leaves out how a Japanese word is pronounced, which is no part of the text. */
  private void skipReading() throws XMLStreamException {
    while (xml.hasNext() && !(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("rPh"))) {
      continue;
    }
  }

  private <T extends CharSequence> T limited(T text, long line, int column) {
    if (text.length() > FileLimits.CELL) {
      throw BadFile.because("cell", line, column + 1, FileLimits.CELL);
    }
    return text;
  }

  private static String name(long line, int column) {
    return CellReference.convertNumToColString(column) + line;
  }
}
