package org.rareearth.site.funding;

import java.util.List;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.evidence.DocumentFactRow;
import org.rareearth.funding.AwardDetail;
import org.rareearth.funding.AwardReport;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.CommitmentLadder;
import org.rareearth.opendata.Shown;
import org.rareearth.site.ui.Footnotes;

/**
 * /awards/{slug}: one award, every report of it side by side, and how far it has come.
 *
 * @param reports as the rule ranks them: the first is the one shown
 * @param overlapping awards that this one overlaps or that overlap it, and so must not be added to it
 * @param facts what the founding articles say that this page answers
 */
public record AwardPage(AwardDetail detail, List<AwardReport> reports, CommitmentLadder ladder, List<AwardRow> overlapping,
    List<ConflictRow> conflicts, List<DocumentFactRow> facts, Footnotes footnotes) {

  /** The columns of its table of awards. */
  public List<Shown> awardHeads() {
    return AwardFile.LIST.heads();
  }

  public AwardRow award() {
    return detail.row();
  }
}
