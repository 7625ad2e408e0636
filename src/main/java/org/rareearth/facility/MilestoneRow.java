package org.rareearth.facility;

import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Attribution;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.PartialDate;
import org.rareearth.organization.OrganizationRef;

/** A dated event in the life of a plant, done or planned, as pages list it. */
public record MilestoneRow(String slug, FacilityRef facility, @Nullable OrganizationRef organization, MilestoneKind kind,
    MilestoneStatus status, PartialDate date, LocalizedText title, Attribution said) {

  /** The row of a milestone; its plant, organization and source must be loaded. */
  static MilestoneRow of(Milestone milestone) {
    return new MilestoneRow(milestone.slug(), FacilityRef.of(milestone.facility()), OrganizationRef.ofNullable(milestone.organization()),
        milestone.kind(), milestone.status(), milestone.date(), milestone.title(), Attribution.of(milestone.evidence()));
  }
}
