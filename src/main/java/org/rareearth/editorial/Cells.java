package org.rareearth.editorial;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The cells of one record in column order, kept in one array: an import makes a million of them. */
final class Cells extends AbstractMap<String, String> {

  private final List<String> columns;
  private final Map<String, Integer> places;
  private final String[] cells;

  /** @param places of the columns in their list */
  Cells(List<String> columns, Map<String, Integer> places) {
    this.columns = columns;
    this.places = places;
    this.cells = new String[columns.size()];
    Arrays.fill(cells, "");
  }

  String at(int place) {
    return cells[place];
  }

  void set(int place, String cell) {
    cells[place] = cell;
  }

  @Override
  public @Nullable String get(@Nullable Object column) {
    Integer place = places.get(column);
    return place == null ? null : cells[place];
  }

  @Override
  public String getOrDefault(@Nullable Object column, String otherwise) {
    Integer place = places.get(column);
    return place == null ? otherwise : cells[place];
  }

  @Override
  public boolean containsKey(@Nullable Object column) {
    return places.containsKey(column);
  }

  @Override
  public int size() {
    return cells.length;
  }

  /** Replaces a cell; there are no others than the kind's columns. */
  @Override
  public String put(String column, String cell) {
    Integer place = places.get(column);
    if (place == null) {
      throw new IllegalArgumentException("No column " + column);
    }
    String before = cells[place];
    cells[place] = cell;
    return before;
  }

  @Override
  public void replaceAll(BiFunction<? super String, ? super String, ? extends String> function) {
    for (int place = 0; place < cells.length; place++) {
      cells[place] = function.apply(columns.get(place), cells[place]);
    }
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, String>> iterator() {
        return IntStream.range(0, cells.length)
            .<Entry<String, String>>mapToObj(place -> Map.entry(columns.get(place), cells[place])).iterator();
      }

      @Override
      public int size() {
        return cells.length;
      }
    };
  }
}
