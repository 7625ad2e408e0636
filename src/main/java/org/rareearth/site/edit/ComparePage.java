package org.rareearth.site.edit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two texts of the same records side by side, to choose from field by field; nothing of either is lost.
 *
 * @param saved whether the other text is the author's own, saved from another window
 * @param reason why, as typed
 * @param hidden all else that was typed, on its way back
 * @param sides the records of which there are two texts
 */
public record ComparePage(boolean saved, UUID token, int version, String reason, List<Hidden> hidden, List<Side> sides) {

  /** A control that is not shown. */
  public record Hidden(String name, String value) {}

  /**
   * One record of which there are two texts.
   *
   * @param by who wrote the latest; null when nobody is known
   * @param at when it was proposed, published or saved
   * @param waiting whether the latest waits for review
   * @param gone whether the record is no longer there
   * @param taken control for another key, where someone proposed a new record under the same; else null
   */
  public record Side(int position, String legend, @Nullable String by, @Nullable Instant at, boolean waiting, boolean gone,
      @Nullable Taken taken, List<Compared> fields) {}

  /** A key that is taken, with another that is free. */
  public record Taken(String name, String key, String free) {}

  /**
   * One field of which there are two texts.
   *
   * @param prefix of its controls' names: with {@code pick.}, {@code mine.}, {@code latest.} and {@code anew.} between it and the column
   * @param before what both started from, in words; empty for nothing
   * @param contested whether both changed it
   * @param free whether it can be written anew
   * @param pick mine or latest, or none where the author must choose
   */
  public record Compared(String prefix, String column, String label, @Nullable String lang, String before, String mine, String mineShown,
      String latest, String latestShown, boolean contested, boolean free, boolean prose, @Nullable String pick) {

    public String name(String what) {
      return prefix + what + "." + column;
    }

    public String id(String what) {
      return name(what).replace('.', '-');
    }
  }
}
