package org.rareearth.importing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rareearth.importing.BadFile;

/** A workbook gives the text that its CSV would have, and nothing of it is believed before it was counted. */
class WorkbookTests {

  @TempDir
  private Path folder;

  @Test
  void givesNumbersWithoutNoiseAndDatesAsPreciseAsShown() {
    assertThat(rows(workbook(book -> {
      XSSFSheet sheet = book.createSheet("awards");
      row(sheet, 0, "text", "number", "day", "month", "year", "flag");
      row(sheet, 2, "稀土", 0.1 + 0.2, LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 1), LocalDate.of(2025, 1, 1), true);
      format(book, sheet.getRow(2).getCell(2), "yyyy-mm-dd");
      format(book, sheet.getRow(2).getCell(3), "mmm yy");
      format(book, sheet.getRow(2).getCell(4), "yyyy");
      row(sheet, 3, "", 94_100_000.0, "", "", "", false);
    }))).containsExactly("1: text|number|day|month|year|flag", "3: 稀土|0.3|2025-11-03|2025-11|2025|yes", "4: |94100000||||no");
  }

  @Test
  void readsTheFirstSheetThatIsShownAndIsNoReadme() {
    assertThat(rows(workbook(book -> {
      row(book.createSheet("hidden"), 0, "no");
      row(book.createSheet("README"), 0, "no");
      row(book.createSheet("awards"), 0, "award");
      row(book.createSheet("more"), 0, "no");
      book.setSheetVisibility(0, SheetVisibility.HIDDEN);
    }))).containsExactly("1: award");
  }

  @Test
  void namesSheetAndCellOfAFormulaAndOfAnError() {
    assertThat(refusal(workbook(book -> {
      row(book.createSheet("a b"), 0, "x", "y");
      book.getSheetAt(0).getRow(0).createCell(27).setCellFormula("1+1");
    }))).isEqualTo("imports.bad.formula [a b, AB1]");
    assertThat(refusal(workbook(book -> book.createSheet("a").createRow(4).createCell(0).setCellErrorValue((byte) 42))))
        .isEqualTo("imports.bad.error [a, A5, #N/A]");
  }

  @Test
  void refusesMoreColumnsThanMayBe() {
    assertThat(refusal(workbook(book -> book.createSheet("a").createRow(0).createCell(200).setCellValue("x"))))
        .isEqualTo("imports.bad.columns [1, 200]");
  }

  @Test
  void refusesAnArchiveThatGrowsWithoutMeasure() {
    assertThat(refusal(changed("xl/worksheets/sheet1.xml", part -> {
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 100; i++) {
        write(part, blanks);
      }
    }))).isEqualTo("imports.bad.bomb []");
  }

  @Test
  void refusesManyParts() {
    assertThat(refusal(workbook(book -> {
      for (int i = 0; i < 201; i++) {
        book.createSheet("s" + i);
      }
    }))).isEqualTo("imports.bad.bomb []");
  }

  @Test
  void refusesADocumentTypeWhichCouldNameOtherFiles() {
    assertThat(refusal(changed("xl/worksheets/sheet1.xml", part -> write(part, """
        <?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>&x;</t></is></c></row></sheetData></worksheet>""".getBytes()))))
        .isEqualTo("imports.bad.doctype []");
  }

  @Test
  void refusesCellsThatReferToNothing() {
    assertThat(refusal(changed("xl/worksheets/sheet1.xml", part -> write(part, """
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
        <row r="1"><c r="A1" t="s"><v>2000000000</v></c></row></sheetData></worksheet>""".getBytes())))).isEqualTo("imports.bad.damaged []");
    assertThat(refusal(changed("xl/worksheets/sheet1.xml", part -> write(part, """
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
        <row r="1"><c r="ZZZZZZ1"><v>1</v></c></row></sheetData></worksheet>""".getBytes())))).startsWith("imports.bad.");
  }

  private Path workbook(Consumer<XSSFWorkbook> fill) {
    Path path = folder.resolve("book" + System.nanoTime() + ".xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(path)) {
      fill.accept(book);
      book.write(out);
      return path;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A workbook of which one part was written anew by hand. */
  private Path changed(String part, Consumer<OutputStream> write) {
    Path path = workbook(book -> row(book.createSheet("a"), 0, "x"));
    try (FileSystem zip = FileSystems.newFileSystem(path); OutputStream out = Files.newOutputStream(zip.getPath(part))) {
      write.accept(out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return path;
  }

  private static void write(OutputStream out, byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void row(XSSFSheet sheet, int number, Object... cells) {
    var row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      Cell cell = row.createCell(i);
      switch (cells[i]) {
        case String text -> cell.setCellValue(text);
        case Double value -> cell.setCellValue(value);
        case LocalDate day -> cell.setCellValue(day);
        case Boolean yes -> cell.setCellValue(yes);
        default -> throw new IllegalArgumentException();
      }
    }
  }

  private static void format(XSSFWorkbook book, Cell cell, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  private static List<String> rows(Path path) {
    try (Rows rows = TableFile.of(path, path.getFileName().toString()).open()) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < rows.count(); i++) {
          cells.add(rows.cell(i));
        }
        all.add(rows.line() + ": " + String.join("|", cells));
      }
      return all;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String refusal(Path path) {
    BadFile bad = catchThrowableOfType(BadFile.class, () -> rows(path));
    assertThat(bad).isNotNull();
    return bad.key() + " " + bad.arguments();
  }
}
