package org.rareearth.importing.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.rareearth.importing.BadFile;
import org.rareearth.importing.FileLimits;

/** A CSV file row by row, in constant memory. */
final class CsvRows implements Rows {

  /** Room for a cell that is as long as may be, with its quotes doubled. */
  private static final int BUFFER = 4 * FileLimits.CELL;

  private final CsvText text;
  private final CsvReader<CsvCells> reader;
  private final Iterator<CsvCells> rows;
  private final CsvCells cells = new CsvCells();

  CsvRows(Path file, TextEncoding encoding) throws IOException {
    char delimiter = CsvText.delimiter(file, encoding);
    text = new CsvText(file, encoding);
    reader = CsvReader.builder().fieldSeparator(delimiter).allowExtraFields(true).allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(false).skipEmptyLines(true).maxBufferSize(BUFFER).build(cells, text);
    rows = reader.iterator();
  }

  @Override
  public boolean next() {
    do {
      if (!fetch() || cells.isOnly(CsvText.END)) {
        return false;
      }
    } while (cells.isBlank());
    if (text.ended() && cells.endsWith(CsvText.END)) {
      throw BadFile.because("quote", cells.lineOf(cells.count() - 1), cells.count());
    }
    return true;
  }

  private boolean fetch() {
    try {
      return rows.hasNext() && rows.next() != null;
    } catch (CsvParseException e) {
      if (e.getCause() instanceof BadFile bad) {
        throw bad;
      }
      long start = cells.lineOf(cells.count());
      throw text.spansLines() || !isTooLong(e) ? BadFile.because("quote", start, cells.count() + 1)
          : BadFile.because("cell", start, cells.count() + 1, FileLimits.CELL);
    }
  }

  private static boolean isTooLong(CsvParseException e) {
    return e.getCause() != null && String.valueOf(e.getCause().getMessage()).contains("buffer size");
  }

  @Override
  public long line() {
    return cells.line();
  }

  @Override
  public int count() {
    return cells.count();
  }

  @Override
  public String cell(int index) {
    return cells.cell(index);
  }

  @Override
  public double share() {
    return text.share();
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
