package org.rareearth.opendata;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table of a file: all of a list, or one of the things that the page of a record tells.
 *
 * @param name as files and {@code section=} name it: {@code claims}
 */
public record Section<R>(String name, Extract<R> extract) {

  /** A part of a record, which is small enough to be at hand. */
  public static <R> Section<R> of(String name, List<Column<R>> columns, Iterable<? extends R> rows) {
    return reading(name, columns, rows::forEach);
  }

  /** A part of a record that may be long, such as the awards of a programme. */
  public static <R> Section<R> reading(String name, List<Column<R>> columns, Consumer<Consumer<R>> rows) {
    return new Section<>(name, new Extract<>(columns, List.of(), rows));
  }

  List<Column<R>> columns() {
    return extract.columns();
  }
}
