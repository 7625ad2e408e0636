package org.rareearth.site.home;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.GapTable;
import org.rareearth.comparison.GapTables;
import org.rareearth.comparison.WeakestStage;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.evidence.ConflictState;
import org.rareearth.evidence.Conflicts;
import org.rareearth.evidence.DocumentFactRow;
import org.rareearth.evidence.DocumentFacts;
import org.rareearth.facility.FacilityOverview;
import org.rareearth.facility.MilestoneRow;
import org.rareearth.funding.AwardFacet;
import org.rareearth.funding.AwardFilter;
import org.rareearth.funding.AwardOrder;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.FundingAwards;
import org.rareearth.site.comparison.Words;
import org.rareearth.site.funding.SumTable;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.ui.Address;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.site.ui.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the front page together, as one snapshot of the data. */
@Component
class HomePages {

  private static final int FEW = 6;

  private final GapTables tables;
  private final ChainDrawing chain;
  private final MoneyPicture yearly;
  private final FacilityOverview plants;
  private final FundingAwards awards;
  private final Conflicts conflicts;
  private final DocumentFacts facts;
  private final Story story;
  private final Words words;
  private final Today today;

  HomePages(GapTables tables, ChainDrawing chain, MoneyPicture yearly, FacilityOverview plants, FundingAwards awards,
      Conflicts conflicts, DocumentFacts facts, Story story, Words words, Today today) {
    this.tables = tables;
    this.chain = chain;
    this.yearly = yearly;
    this.plants = plants;
    this.awards = awards;
    this.conflicts = conflicts;
    this.facts = facts;
    this.story = story;
    this.words = words;
    this.today = today;
  }

  @Transactional(readOnly = true)
  HomePage home() {
    GapTable table = tables.of("cn", "us", null);
    WeakestStage weakest = table.weakest();
    Exhibit chain = this.chain.exhibit(StripStage.all(table), table.year());
    List<MilestoneRow> milestones = plants.latestMilestones(today.date(), FEW);
    List<AwardRow> latest = awards.list(AwardFilter.NONE, AwardOrder.LATEST_FIRST, 0, FEW);
    AwardFilter governments = new AwardFilter(Map.of(AwardFacet.LEVEL, Set.copyOf(MoneyPicture.LEVELS)), null);
    SumTable money = SumTable.of(awards.totals(governments), new Address("/awards", Map.of("level", MoneyPicture.LEVELS)));
    List<ConflictRow> open = conflicts.all().stream().filter(conflict -> conflict.state() == ConflictState.OPEN).toList();
    List<StoryLine> lines = story.lines();
    List<DocumentFactRow> answered = facts.onPage("/");
    return new HomePage(chain, yearly.all(), weakest, plants.byStatus(), money, milestones, latest, open.stream().limit(FEW).toList(),
        open.size(), lines, answered, words, footnotes(chain, weakest, lines, milestones, latest, answered));
  }

  private static Footnotes footnotes(Exhibit chain, @Nullable WeakestStage weakest, List<StoryLine> lines,
      List<MilestoneRow> milestones, List<AwardRow> latest, List<DocumentFactRow> answered) {
    Footnotes.Builder notes = new Footnotes.Builder();
    if (weakest != null) {
      notes.mention(weakest.sources());
    }
    notes.mention(chain.sources());
    lines.forEach(line -> notes.mention(line.sources()));
    milestones.forEach(milestone -> notes.mention(milestone.said()));
    latest.forEach(award -> notes.mention(award.shown()));
    answered.forEach(fact -> notes.mention(fact.source()));
    return notes.build();
  }
}
