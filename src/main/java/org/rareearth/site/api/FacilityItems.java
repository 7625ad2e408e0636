package org.rareearth.site.api;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Conflicts;
import org.rareearth.evidence.SubjectKind;
import org.rareearth.facility.ClaimGroup;
import org.rareearth.facility.ClaimRow;
import org.rareearth.facility.Facilities;
import org.rareearth.facility.FacilityProfile;
import org.rareearth.facility.FacilityRow;
import org.rareearth.facility.MilestoneRow;
import org.rareearth.facility.Property;
import org.rareearth.funding.FundingAwards;
import org.springframework.stereotype.Component;

/** What the API says of facilities. */
@Component
class FacilityItems {

  private static final String CLAIMS = "facility_claims";

  private final Facilities facilities;
  private final FundingAwards awards;
  private final Conflicts conflicts;
  private final Values values;
  private final RecordedOn recordedOn;

  FacilityItems(Facilities facilities, FundingAwards awards, Conflicts conflicts, Values values, RecordedOn recordedOn) {
    this.facilities = facilities;
    this.awards = awards;
    this.conflicts = conflicts;
    this.values = values;
    this.recordedOn = recordedOn;
  }

  List<FacilityItem> list(List<FacilityRow> rows) {
    RecordedOn.Records recorded = recordedOn.of(CLAIMS, rows.stream().flatMap(row -> Stream.of(row.status(), row.capacity(), row.output()))
        .filter(Objects::nonNull).map(ClaimRow::slug).toList());
    return rows.stream().map(row -> item(row, recorded)).toList();
  }

  FacilityRecord one(String id) {
    FacilityProfile plant = facilities.profile(id);
    RecordedOn.Records recorded = recorded(plant);
    RecordedOn.Records events = recordedOn.of("milestones", plant.milestones().stream().map(MilestoneRow::slug).toList());
    return new FacilityRecord(plant.slug(), page(plant.slug()), Text.of(plant.name()), plant.aliases(),
        plant.owners().stream().map(owner -> new OwnerItem(Ref.of(owner.organization()), owner.parentSharePct(), owner.source().slug()))
            .toList(), plant.country(), plant.state(), plant.county(), plant.locality(), plant.latitude(), plant.longitude(),
        plant.locationPrecision(), plant.stages().stream().map(Ref::of).toList(), plant.source().slug(), plant.note(),
        values.of(plant.status(), recorded), values.of(plant.mainCapacity(), recorded), values.of(plant.mainOutput(), recorded),
        claims(plant, null, recorded), plant.milestones().stream().map(row -> new MilestoneItem(row.slug(), row.kind(), row.status(),
            DateSaid.of(row.date()), values.of(row.slug(), row.title(), row.said(), events))).toList(),
        awards.onFacility(id).stream().map(Ref::of).toList(),
        conflicts.about(SubjectKind.FACILITY, id).stream().map(row -> Ref.of("conflicts", row.slug(), row.title())).toList());
  }

  List<ClaimItem> claims(String id, @Nullable Property property) {
    FacilityProfile plant = facilities.profile(id);
    return claims(plant, property, recorded(plant));
  }

  private RecordedOn.Records recorded(FacilityProfile plant) {
    return recordedOn.of(CLAIMS, plant.groups().stream().flatMap(group -> group.claims().stream()).map(ClaimRow::slug).toList());
  }

  private List<ClaimItem> claims(FacilityProfile plant, @Nullable Property property, RecordedOn.Records recorded) {
    return plant.groups().stream().filter(group -> property == null || group.property() == property)
        .flatMap(group -> group.claims().stream().map(claim -> claim(group, claim, recorded))).toList();
  }

  private ClaimItem claim(ClaimGroup group, ClaimRow claim, RecordedOn.Records recorded) {
    return new ClaimItem(claim.slug(), claim.property(), group.shows(claim), values.of(claim, recorded));
  }

  private FacilityItem item(FacilityRow row, RecordedOn.Records recorded) {
    return new FacilityItem(row.slug(), page(row.slug()), Text.of(row.name()), Ref.ofNullable(row.operator()),
        Ref.ofNullable(row.parent()), row.country(), row.state(), row.locality(), row.stages().stream().map(Ref::of).toList(),
        values.of(row.status(), recorded), values.of(row.capacity(), recorded), values.of(row.output(), recorded));
  }

  private static String page(String id) {
    return "/facilities/" + id;
  }
}
