package org.rareearth.importing.file;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import org.rareearth.importing.BadFile;
import org.rareearth.importing.FileLimits;

/** The cells of the row that is being read: one array for all rows, so that a million of them leave no more behind than their texts. */
final class CsvCells extends CsvCallbackHandler<CsvCells> {

  private final String[] cells = new String[FileLimits.COLUMNS];
  private int count;
  private long line;

  long line() {
    return line;
  }

  int count() {
    return count;
  }

  String cell(int index) {
    return cells[index];
  }

  boolean isBlank() {
    for (int i = 0; i < count; i++) {
      if (!cells[i].isEmpty()) {
        return false;
      }
    }
    return true;
  }

  boolean isOnly(String text) {
    return count == 1 && cells[0].equals(text);
  }

  boolean endsWith(String text) {
    return count > 0 && cells[count - 1].endsWith(text);
  }

  /** The line in which the cell at the index starts: those before it may hold line breaks. */
  long lineOf(int index) {
    long start = line;
    for (int i = 0; i < index; i++) {
      start += cells[i].lines().count() - (cells[i].isEmpty() ? 0 : 1);
    }
    return start;
  }

  @Override
  protected RecordType getRecordType() {
    return count == 0 ? RecordType.EMPTY : RecordType.DATA;
  }

  @Override
  protected int getFieldCount() {
    return count;
  }

  @Override
  protected void beginRecord(long startingLineNumber) {
    line = startingLineNumber;
    count = 0;
  }

  @Override
  protected void addField(char[] buffer, int offset, int length, boolean quoted) {
    if (count == FileLimits.COLUMNS) {
      throw BadFile.because("columns", line, FileLimits.COLUMNS);
    }
    int start = offset;
    int end = offset + length;
    while (start < end && buffer[start] <= ' ') {
      start++;
    }
    while (end > start && buffer[end - 1] <= ' ') {
      end--;
    }
    if (end - start > FileLimits.CELL) {
      throw BadFile.because("cell", lineOf(count), count + 1, FileLimits.CELL);
    }
    cells[count++] = start == end ? "" : new String(buffer, start, end - start);
  }

  @Override
  protected void setComment(char[] buffer, int offset, int length) {
    throw new UnsupportedOperationException("CSV has no comments");
  }

  @Override
  protected void setEmpty() {
    count = 0;
  }

  @Override
  protected CsvCells buildRecord() {
    return this;
  }
}
