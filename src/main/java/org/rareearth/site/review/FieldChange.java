package org.rareearth.site.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.site.ui.CellPart;

/**
 * One field of a record, both of its languages, as it is and as it would be.
 *
 * @param column that names it in forms: of a group the first, of two languages the English
 * @param remarks warnings that the author passed
 */
public record FieldChange(String column, String label, List<Line> lines, List<Remark> remarks, List<Said> comments) {

  /** How the two texts stand to each other; each has its own sign and word, so that colour says nothing alone. */
  public enum Sign {
    ADDED, REMOVED, CHANGED,
    /** Only shown for context: the other language of a text that changes. */
    KEPT,
    /** Author and someone else both changed it. */
    CONTESTED,
    /** Both made the same of it. */
    ALREADY
  }

  /**
   * One language of the field, or all of it.
   *
   * @param lang {@code en} or {@code zh} where there are both
   * @param live as it is now; for a decided proposal, as its author found it
   * @param base what the author started from, where that is no longer what is live
   */
  public record Line(@Nullable String lang, Sign sign, List<CellPart> live, List<CellPart> own, @Nullable List<CellPart> base) {}

  public boolean isContested() {
    return lines.stream().anyMatch(line -> line.sign() == Sign.CONTESTED);
  }
}
