package org.rareearth.site.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;

/** A picture as a table, for those who would rather read: the same numbers, each with its source. */
public record Twin(List<Head> heads, List<List<Cell>> rows) {

  /**
   * The head of a column.
   *
   * @param number whether its cells are numbers
   */
  public record Head(String text, boolean number) {

    public static Head words(String text) {
      return new Head(text, false);
    }

    public static Head number(String text) {
      return new Head(text, true);
    }
  }

  /**
   * A cell.
   *
   * @param value printed in the reader's language; null where nobody has published one
   * @param path of the page to which it leads
   * @param source slug of who says so
   */
  public record Cell(@Nullable Object value, @Nullable String path, @Nullable String source) {

    public static Cell of(@Nullable Object value) {
      return new Cell(value, null, null);
    }

    public static Cell link(Object value, String path) {
      return new Cell(value, path, null);
    }

    public static Cell said(@Nullable Object value, @Nullable String source) {
      return new Cell(value, null, source);
    }

    /** Whether the words may be missing in the reader's language. */
    public boolean localized() {
      return value instanceof LocalizedText;
    }

    public boolean empty() {
      return "".equals(value);
    }
  }
}
