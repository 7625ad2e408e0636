package org.rareearth.site.facility;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.evidence.DocumentFactRow;
import org.rareearth.facility.ClaimRow;
import org.rareearth.facility.FacilityProfile;
import org.rareearth.funding.AmountUnit;
import org.rareearth.funding.AwardReport;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.FundingTotals;
import org.rareearth.funding.Instrument;
import org.rareearth.funding.Rung;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Money;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.site.ui.Moment;
import org.rareearth.supply.LinkRow;

/**
 * /facilities/{slug}: all that is recorded of one plant, and who says so.
 *
 * @param headlines the figures by which a reader knows the plant: capacity, output, investment, jobs, as far as there are any
 * @param conflicts open ones about the plant or an award on it
 * @param facts what the founding articles say that this page answers
 * @param names of products and states in both languages, by the recorded English word
 */
public record FacilityPage(FacilityProfile plant, List<ClaimRow> headlines, List<Award> awards, FundingTotals totals, List<Link> links,
    List<Moment> timeline, FacilityPictures pictures, List<ConflictRow> conflicts, List<DocumentFactRow> facts,
    Map<String, LocalizedText> names, Footnotes footnotes) {

  /** An award with all that is reported of it. */
  public record Award(AwardRow row, List<Telling> tellings) {}

  /**
   * The reports that say the same of an award; where there is more than one telling, the reports differ.
   *
   * @param deprecated when these reports are superseded or wrong
   */
  public record Telling(Rung rung, Instrument instrument, @Nullable Money amount, @Nullable AmountUnit amountUnit,
      @Nullable Qualifier qualifier, boolean deprecated, List<AwardReport> reports) {}

  /**
   * A supply link seen from the plant.
   *
   * @param own whether the plant itself is the party, or only its operator
   * @param incoming whether it leads to the plant
   * @param volume null where none is stated, or not in a unit of the closed list
   */
  public record Link(LinkRow row, boolean own, boolean incoming, @Nullable Quantity volume) {

    /** The party at the other end. */
    public LinkRow.PartyRef other() {
      return incoming ? row.from() : row.to();
    }

    /** The party on this side. */
    public LinkRow.PartyRef self() {
      return incoming ? row.to() : row.from();
    }
  }
}
