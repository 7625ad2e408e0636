package org.rareearth.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is to be taken away of a list: its columns, and its rows in their order, not yet read.
 *
 * @param unknown keys of the address that the list does not have
 * @param rows gives every row to its reader, one after the other, from one snapshot
 */
public record Extract<R>(List<Column<R>> columns, List<String> unknown, Consumer<Consumer<R>> rows) {

  /** Gives every row as its cells. */
  void eachRow(Consumer<List<@Nullable Object>> reader) {
    rows.accept(row -> {
      @Nullable Object[] cells = new @Nullable Object[columns.size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = columns.get(i).cell(row);
      }
      reader.accept(Arrays.asList(cells));
    });
  }
}
