package org.rareearth.site.stage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.Chosen;
import org.rareearth.comparison.Concentration;
import org.rareearth.comparison.FigureTable;
import org.rareearth.comparison.Pair;
import org.rareearth.evidence.Citation;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.stage.ElementRow;

/** Numbers the sources of a stage's page in the order in which the page mentions them. */
final class StageFootnotes {

  private StageFootnotes() {}

  static void mention(Footnotes.Builder notes, @Nullable Pair pair) {
    for (Chosen chosen : new Chosen[] {pair == null ? null : pair.a(), pair == null ? null : pair.b()}) {
      if (chosen != null) {
        notes.mention(chosen.shown().source().source());
      }
    }
  }

  static StagePage numbered(StagePage page) {
    Footnotes.Builder notes = new Footnotes.Builder();
    notes.mention(page.stage().source());
    page.definitions().forEach(definition -> notes.mention(definition.source().source()));
    page.positions().forEach(position -> notes.mention(position.source().source()));
    page.gaps().forEach(gap -> notes.mention(gap.source().source()));
    page.figures().concentrations().forEach(concentration -> mention(notes, concentration));
    page.figures().quantities().forEach(table -> mention(notes, table));
    page.figures().prices().forEach(table -> mention(notes, table));
    page.factors().forEach(factor -> notes.mention(factor.source().source()));
    page.elements().forEach(element -> mention(notes, element));
    page.tariffs().forEach(tariff -> notes.mention(tariff.source()));
    page.articles().forEach(fact -> notes.mention(fact.source()));
    return new StagePage(page.stage(), page.chain(), page.definitions(), page.positions(), page.gaps(), page.figures(), page.disputes(),
        page.plants(), page.conflicts(), page.tariffs(), page.elements(), page.factors(), page.articles(), page.words(), notes.build());
  }

  private static void mention(Footnotes.Builder notes, Concentration concentration) {
    concentration.holders().forEach(holder -> notes.mention(holder.figure().source().source()));
    if (concentration.world() != null) {
      notes.mention(concentration.world().source().source());
    }
  }

  private static void mention(Footnotes.Builder notes, FigureTable table) {
    table.groups().forEach(group -> group.rows().forEach(row -> table.years().forEach(year -> {
      FigureTable.Cell cell = row.cell(year);
      if (cell != null) {
        notes.mention(cell.shown().source().source());
        cell.others().forEach(other -> notes.mention(other.source().source()));
      }
    })));
  }

  private static void mention(Footnotes.Builder notes, ElementRow element) {
    notes.mention(element.source());
    for (Citation citation : new Citation[] {element.chinaSource(), element.roleSource()}) {
      if (citation != null) {
        notes.mention(List.of(citation));
      }
    }
  }
}
