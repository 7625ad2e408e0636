package org.rareearth.site.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.WeakestStage;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.evidence.DocumentFactRow;
import org.rareearth.facility.MilestoneRow;
import org.rareearth.facility.StatusCount;
import org.rareearth.funding.AwardRow;
import org.rareearth.opendata.Shown;
import org.rareearth.site.comparison.Words;
import org.rareearth.site.funding.AwardFile;
import org.rareearth.site.funding.SumTable;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.ui.Footnotes;

/**
 * /: what the chain looks like today.
 *
 * @param chain both places' share of the world along the chain
 * @param yearly the same money by year
 * @param money awards by United States governments, federal to local
 * @param conflicts the first few of the open ones
 * @param facts statements of the founding articles that this page answers
 * @param words Chinese for what the data holds in English only
 */
public record HomePage(Exhibit chain, Exhibit yearly, @Nullable WeakestStage weakest, List<StatusCount> statuses, SumTable money,
    List<MilestoneRow> milestones, List<AwardRow> awards, List<ConflictRow> conflicts, long openConflicts, List<StoryLine> story,
    List<DocumentFactRow> facts, Words words, Footnotes footnotes) {

  /** The columns of its table of awards. */
  public List<Shown> awardHeads() {
    return AwardFile.LIST.heads();
  }
}
