package org.rareearth.site.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.Chosen;
import org.rareearth.comparison.GapTable;
import org.rareearth.comparison.Pair;
import org.rareearth.comparison.PositionRow;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.ui.Address;
import org.rareearth.site.ui.Footnotes;

/**
 * /compare/sheet and /embed/compare: the stage-gap table with one figure for each measure and nothing to open, so that it fits a sheet.
 *
 * @param shares whose addresses say which places and year it is of
 */
public record SheetPage(GapTable table, Exhibit shares, Words words, Footnotes footnotes) {

  static SheetPage of(GapTable table, Exhibit shares, Words words) {
    Footnotes.Builder notes = new Footnotes.Builder();
    for (GapTable.Line line : table.lines()) {
      mention(notes, line.a().standing());
      line.headlines().forEach(pair -> mention(notes, pair.a()));
      mention(notes, line.b().standing());
      line.headlines().forEach(pair -> mention(notes, pair.b()));
      dependence(line).forEach(pair -> mention(notes, pair.b() != null ? pair.b() : pair.a()));
      line.role().shown().stream().limit(1).forEach(role -> notes.mention(role.source()));
    }
    return new SheetPage(table, shares, words, notes.build());
  }

  /** The one measure of dependence that a sheet has room for. */
  public static List<Pair> dependence(GapTable.Line line) {
    return line.dependence().stream().limit(1).toList();
  }

  /** The same for templates, which reach no static method. */
  public List<Pair> depends(GapTable.Line line) {
    return dependence(line);
  }

  /** The page with everything, of the same places and year. */
  public String compare() {
    return new Address("/compare", shares.query()).href();
  }

  public boolean carolinas() {
    return table.b().code().equals("us");
  }

  public LocalizedText second() {
    return ComparisonPage.withArticle(table.b());
  }

  private static void mention(Footnotes.Builder notes, @Nullable Chosen chosen) {
    if (chosen != null) {
      notes.mention(chosen.shown().source());
    }
  }

  private static void mention(Footnotes.Builder notes, @Nullable PositionRow position) {
    if (position != null) {
      notes.mention(position.source());
    }
  }
}
