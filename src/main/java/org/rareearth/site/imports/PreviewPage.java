package org.rareearth.site.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Batches;
import org.rareearth.editorial.Finding.Hint;
import org.rareearth.editorial.Proposal;
import org.rareearth.importing.ImportRun;

/**
 * /imports/{id} when its rows are staged: how many would do what, the rows themselves page by page, and what becomes of them.
 *
 * @param editable whether rows can still be switched, by the one who looks
 * @param off rows that are switched off
 * @param next position behind which the next page starts; null on the last
 * @param previous of the page before; null on the first
 */
public record PreviewPage(ImportRun run, Proposal proposal, boolean editable, long off, Batches.Filter filter, List<Tab> tabs, List<Row> rows,
    int after, @Nullable Integer next, @Nullable Integer previous, List<Problem> problems, String reason, String passing) {

  /** A filter with how many rows it leaves. */
  public record Tab(String name, long count, boolean chosen) {}

  /**
   * One record of a row.
   *
   * @param switchable whether it would do something, and so can be switched off
   * @param parts what it says, or what it would change
   */
  public record Row(int position, int line, String kind, String key, String name, String verdict, boolean enabled, boolean switchable,
      List<Part> parts, List<Said> findings) {}

  /** A field of a record; before is null where nothing is changed. */
  public record Part(String label, @Nullable String before, String after) {}

  /** What the checks say of it. */
  public record Said(boolean refusal, String label, String sentence, List<Hint> hints) {}
}
