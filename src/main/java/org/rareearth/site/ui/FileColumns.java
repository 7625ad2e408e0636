package org.rareearth.site.ui;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Attribution;
import org.rareearth.evidence.Citation;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Quantity;
import org.rareearth.opendata.Column;

/** Groups of columns that the files of several lists have in common; whatever is missing leaves its cells empty. */
public final class FileColumns {

  private FileColumns() {}

  /** Words in both languages: {@code title_en}, {@code title_zh}. */
  public static <R> List<Column<R>> words(String key, Function<R, @Nullable LocalizedText> words) {
    return List.of(text(key + "_en", row -> from(words.apply(row), LocalizedText::en)),
        text(key + "_zh", row -> from(words.apply(row), LocalizedText::zh)));
  }

  /** Who says so: the columns that let a number be checked without coming back. */
  public static <R> List<Column<R>> said(Function<R, @Nullable Attribution> said) {
    List<Column<R>> columns = new ArrayList<>(List.of(date("as_of", row -> from(said.apply(row), Attribution::asOf)),
        text("rank", row -> from(said.apply(row), Attribution::rank)),
        text("locator", row -> from(said.apply(row), Attribution::locator))));
    columns.addAll(source(row -> from(said.apply(row), Attribution::source)));
    return columns;
  }

  /** The document. */
  public static <R> List<Column<R>> source(Function<R, @Nullable Citation> source) {
    return List.of(text("source", row -> from(source.apply(row), Citation::slug)),
        text("source_title", row -> from(source.apply(row), Citation::title)),
        text("source_publisher", row -> from(source.apply(row), Citation::publisher)),
        date("source_published_on", row -> from(source.apply(row), Citation::publishedOn)),
        text("source_url", row -> from(source.apply(row), Citation::url)));
  }

  /** A quantity with all that makes it one: its ends, its unit, and how it was said. */
  public static <R> List<Column<R>> quantity(Function<R, @Nullable Quantity> value) {
    return List.of(number("value_low", null, row -> from(value.apply(row), Quantity::low)),
        number("value_high", null, row -> from(value.apply(row), Quantity::upper)),
        text("unit", row -> from(value.apply(row), one -> one.unit().symbol())),
        text("qualifier", row -> from(value.apply(row), Quantity::qualifier)));
  }

  /** A part of something that may be missing. */
  public static <T, V> @Nullable V from(@Nullable T whole, Function<T, @Nullable V> part) {
    return whole == null ? null : part.apply(whole);
  }

  /** Groups of columns, one after the other. */
  public static <R> List<Column<R>> of(List<List<Column<R>>> groups) {
    return groups.stream().flatMap(List::stream).toList();
  }
}
