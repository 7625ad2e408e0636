package org.rareearth.facility;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Citation;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.organization.OrganizationRef;
import org.rareearth.stage.StageRef;

/**
 * One plant with everything that is claimed about it.
 *
 * @param owners the operator, its parent, the parent's parent and so on
 * @param source who says that there is such a plant, at this place
 * @param groups every claim, by what it is about
 * @param milestones in time order
 */
public record FacilityProfile(String slug, LocalizedText name, List<String> aliases, List<Owner> owners, String country,
    @Nullable String state, @Nullable String county, @Nullable String locality, @Nullable BigDecimal latitude,
    @Nullable BigDecimal longitude, LocationPrecision locationPrecision, List<StageRef> stages, Citation source, @Nullable String note,
    @Nullable ClaimRow status, List<ClaimGroup> groups, List<MilestoneRow> milestones) {

  /**
   * A link of the chain of owners.
   *
   * @param parentSharePct per cent that the next owner holds, null where no source says
   * @param source who says so
   */
  public record Owner(OrganizationRef organization, @Nullable BigDecimal parentSharePct, Citation source) {}

  /** All status claims, the earliest first. */
  public List<ClaimRow> statusHistory() {
    return groups.stream().filter(group -> group.property() == Property.STATUS).flatMap(group -> group.claims().stream())
        .sorted(Comparator.comparing(ClaimRow::date, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(ClaimRow::slug))
        .toList();
  }

  /** What was or will be made and what could be, one line for each stage, product, basis and year. Never a total. */
  public List<ClaimGroup> capacities() {
    return groups.stream().filter(group -> group.property() == Property.CAPACITY || group.property() == Property.OUTPUT).toList();
  }

  /** The capacity by which a list names the plant. */
  public @Nullable ClaimRow mainCapacity() {
    return MainFigure.capacity(groups);
  }

  /** What it made in the latest whole year, or part of one. */
  public @Nullable ClaimRow mainOutput() {
    return MainFigure.output(groups);
  }

  /** The firmest figure of another property: what is before what is planned, the plant's own before a company's. */
  public @Nullable ClaimRow main(Property property) {
    return MainFigure.of(groups, property);
  }

  /** Groups of all properties other than status, which has a history of its own. */
  public List<ClaimGroup> otherGroups() {
    return groups.stream().filter(group -> group.property() != Property.STATUS).toList();
  }

  /** Whether the plant has come to its end. */
  public boolean isOver() {
    return status != null && (status.status() == FacilityStatus.CLOSED || status.status() == FacilityStatus.CANCELLED);
  }
}
