package org.rareearth.site.organization;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.evidence.DocumentFactRow;
import org.rareearth.facility.FacilityRow;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.FundingTotals;
import org.rareearth.funding.ProgramRow;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Quantity;
import org.rareearth.opendata.Shown;
import org.rareearth.organization.OrganizationFamily;
import org.rareearth.organization.OrganizationRef;
import org.rareearth.organization.OrganizationRow;
import org.rareearth.site.funding.AwardFile;
import org.rareearth.site.funding.SumTable;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.supply.LinkRow;

/**
 * /organizations/{slug}: one organization and its family: who owns it, what all of them run, receive, give and supply.
 *
 * @param plants run by it or by a subsidiary, its own first
 * @param received awards by the member of the family that they came through, its own first
 * @param receivedSums of all of these awards, each counted once
 * @param given programmes of it or of a subsidiary
 * @param links supply links of any member of the family or its plants
 * @param conflicts about it, or about an award listed here
 * @param names of products and states in both languages, by the recorded English word
 */
public record OrganizationPage(OrganizationFamily family, List<Plants> plants, List<Received> received, SumTable receivedSums,
    List<Given> given, SumTable givenSums, List<Link> links, List<ConflictRow> conflicts, List<DocumentFactRow> facts,
    Map<String, LocalizedText> names, Footnotes footnotes) {

  /** The columns of its table of awards. */
  public List<Shown> awardHeads() {
    return AwardFile.LIST.heads();
  }

  /** Plants that one member of the family runs. */
  public record Plants(OrganizationRef operator, boolean own, List<FacilityRow> rows) {}

  /** Awards that came through one member of the family, with their sums. */
  public record Received(OrganizationRef recipient, boolean own, List<AwardRow> awards, FundingTotals totals) {}

  /** A programme with the sums of its awards. */
  public record Given(ProgramRow program, FundingTotals totals) {}

  /**
   * A supply link seen from the family.
   *
   * @param incoming whether it leads to the family
   * @param within whether both ends are of the family
   * @param own whether the organization itself is the party, not a subsidiary or a plant
   * @param volume null where none is stated, or not in a unit of the closed list
   */
  public record Link(LinkRow row, boolean incoming, boolean within, boolean own, @Nullable Quantity volume) {

    /** The party at the other end. */
    public LinkRow.PartyRef other() {
      return incoming ? row.from() : row.to();
    }

    /** The party on this side. */
    public LinkRow.PartyRef self() {
      return incoming ? row.to() : row.from();
    }
  }

  public OrganizationRow organization() {
    return family.self();
  }
}
