package org.rareearth.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook says of itself.
 *
 * @param date1904 whether its days are counted from 1904, as old Macintoshes did
 * @param first position of the first sheet that is shown and is no README; -1 without one
 */
record XlsxWorkbook(boolean date1904, int first) {

  static final XMLInputFactory XML = XMLHelper.newXMLInputFactory();

  static XlsxWorkbook of(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
    try (InputStream content = reader.getWorkbookData()) {
      XMLStreamReader xml = XML.createXMLStreamReader(content);
      boolean date1904 = false;
      int first = -1;
      int sheets = 0;
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          if (xml.getLocalName().equals("workbookPr")) {
            date1904 = isYes(xml.getAttributeValue(null, "date1904"));
          } else if (xml.getLocalName().equals("sheet")) {
            first = first < 0 && holdsRows(xml) ? sheets : first;
            sheets++;
          }
        }
      }
      return new XlsxWorkbook(date1904, first);
    }
  }

  private static boolean isYes(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }

  private static boolean holdsRows(XMLStreamReader sheet) {
    String state = sheet.getAttributeValue(null, "state");
    return (state == null || state.equals("visible"))
        && !String.valueOf(sheet.getAttributeValue(null, "name")).toUpperCase(Locale.ROOT).equals("README");
  }
}
