package org.rareearth.site.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;

/**
 * One file of the data set.
 *
 * @param name of the kind of record that it holds; the file is called so too
 * @param rows without the head
 * @param bytes as it is in the package
 * @param sha256 of those bytes, hexadecimal
 */
public record DataFile(String name, LocalizedText title, LocalizedText description, long rows, long bytes, String sha256,
    List<DataColumn> columns) {

  /**
   * A column.
   *
   * @param help what may stand in it
   * @param unit of its numbers, or the column that has it; null for what is no number
   */
  public record DataColumn(String name, LocalizedText title, @Nullable LocalizedText help, @Nullable String unit) {}

  public String csv() {
    return name + ".csv";
  }

  public long kilobytes() {
    return Math.max(1, Math.ceilDiv(bytes, 1000));
  }
}
