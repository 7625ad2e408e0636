package org.rareearth.site.region;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rareearth.comparison.PositionRow;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.evidence.DocumentFactRow;
import org.rareearth.facility.FacilityRow;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.FundingTotals;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.site.ui.Footnotes;
import org.springframework.web.util.UriUtils;

/**
 * /regions/{slug}: what a region does in the chain, with which plants, paid by whom, and why there.
 *
 * @param states its parts, in the order of the record
 * @param positions the region's part at each stage, along the chain
 * @param reasons what the founding articles say of its site, its policy and its role, by topic
 * @param stageWords what their table says of it, stage by stage
 * @param others what else they say of the region, answered on other pages
 * @param conflicts open ones about its plants or the awards on them
 * @param names of products and states in both languages, by the recorded English word
 */
public record RegionPage(LocalizedText name, String country, List<State> states, List<PositionRow> positions,
    Map<String, List<DocumentFactRow>> reasons, List<DocumentFactRow> stageWords, List<DocumentFactRow> others, List<AwardRow> awards,
    FundingTotals totals, List<ConflictRow> conflicts, Map<String, LocalizedText> names, Footnotes footnotes) {

  /** A state with the plants in it. */
  public record State(LocalizedText name, List<FacilityRow> plants) {}

  /** The same plants in the list of all, to filter further. */
  public String list() {
    return "/facilities?country=" + country
        + states.stream().map(state -> "&state=" + UriUtils.encode(state.name().en(), StandardCharsets.UTF_8))
            .collect(Collectors.joining());
  }

  /** All plants of the region. */
  public long plants() {
    return states.stream().mapToLong(state -> state.plants().size()).sum();
  }
}
