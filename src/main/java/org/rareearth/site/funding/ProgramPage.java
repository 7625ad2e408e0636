package org.rareearth.site.funding;

import java.util.List;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.ProgramRow;
import org.rareearth.opendata.Shown;
import org.rareearth.site.ui.Footnotes;

/**
 * /programs/{slug}: one programme, its awards and their sums.
 *
 * @param awards the latest first, at most as many as a page holds
 * @param awardCount how many there are
 */
public record ProgramPage(ProgramRow program, SumTable sums, List<AwardRow> awards, long awardCount, Footnotes footnotes) {

  /** The columns of its table of awards. */
  public List<Shown> awardHeads() {
    return AwardFile.LIST.heads();
  }
}
