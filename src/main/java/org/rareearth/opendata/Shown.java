package org.rareearth.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list as its page shows it; one cell of it may tell what files keep in several columns. Units are those of the columns that
 * it shows: they stand with the figures, because the rows of a list are not measured alike.
 *
 * @param head the message that heads it
 * @param sort key by which addresses sort by it; null where they cannot
 * @param numeric right-aligned, and sorted from the largest first
 * @param columns keys of the columns of the list's files that its cells tell
 */
public record Shown(String head, @Nullable String sort, boolean numeric, List<String> columns) {

  public static Shown words(String head, @Nullable String sort, String... columns) {
    return new Shown(head, sort, false, List.of(columns));
  }

  public static Shown numbers(String head, @Nullable String sort, String... columns) {
    return new Shown(head, sort, true, List.of(columns));
  }
}
