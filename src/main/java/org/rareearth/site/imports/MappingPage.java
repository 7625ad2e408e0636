package org.rareearth.site.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.importing.ImportRun;

/**
 * /imports/{id} while its columns are to be explained: for each field the column of the file that holds it, or one value for all rows.
 *
 * @param unused columns of the file that no field takes
 */
public record MappingPage(ImportRun run, String layout, List<Choice> layouts, List<Line> lines, List<String> unused, List<Problem> problems,
    boolean download) {

  /** Something that the rows may be. */
  public record Choice(String name, String label) {}

  /**
   * One field.
   *
   * @param column of the file; empty for none
   * @param takesValue whether a value for all rows may stand in
   */
  public record Line(String name, String label, boolean required, String column, boolean takesValue, String value, @Nullable String problem) {}
}
