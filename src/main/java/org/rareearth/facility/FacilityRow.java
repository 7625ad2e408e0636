package org.rareearth.facility;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.organization.Organization;
import org.rareearth.organization.OrganizationRef;
import org.rareearth.stage.StageRef;

/**
 * A plant as lists show it.
 *
 * @param parent who owns the operator, as far as recorded
 * @param latitude degrees north in WGS 84, null together with the longitude where no source gives a place
 * @param precision how near the point is to the plant
 * @param status the status claim that is shown; null while no source gives one
 * @param capacity the shown capacity that names the plant best (basis and product are part of it), null when no source gives one
 * @param output the latest amount made in a whole year, or in the latest part of one; null when no source gives one
 */
public record FacilityRow(String slug, LocalizedText name, @Nullable OrganizationRef operator, @Nullable OrganizationRef parent,
    String country, @Nullable String state, @Nullable String locality, @Nullable BigDecimal latitude,
    @Nullable BigDecimal longitude, LocationPrecision precision, List<StageRef> stages, @Nullable ClaimRow status,
    @Nullable ClaimRow capacity, @Nullable ClaimRow output) {

  static FacilityRow of(Facility facility, List<ClaimGroup> figures) {
    Organization operator = facility.operator();
    FacilityClaim status = facility.shownStatus();
    return new FacilityRow(facility.slug(), facility.name(), OrganizationRef.ofNullable(operator),
        operator == null ? null : OrganizationRef.ofNullable(operator.parent()), facility.country(), facility.state(), facility.locality(),
        facility.latitude(), facility.longitude(), facility.locationPrecision(),
        facility.stages().stream().map(StageRef::of).toList(), status == null ? null : ClaimRow.of(status), MainFigure.capacity(figures),
        MainFigure.output(figures));
  }
}
