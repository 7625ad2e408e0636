package org.rareearth.facility;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Citation;
import org.rareearth.kernel.NotFound;
import org.rareearth.kernel.Slugged;
import org.rareearth.organization.Organization;
import org.rareearth.organization.OrganizationRef;
import org.rareearth.stage.StageRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for facilities. */
@Component
public class Facilities {

  private static final int LONGEST_CHAIN = 8;

  private final EntityManager entityManager;
  private final FacilityRepository repository;
  private final FacilitySearch search;

  Facilities(EntityManager entityManager, FacilityRepository repository, FacilitySearch search) {
    this.entityManager = entityManager;
    this.repository = repository;
    this.search = search;
  }

  public @Nullable Facility find(String slug) {
    return Slugged.find(entityManager, Facility.class, slug);
  }

  /** A page of the plants that match, counted from zero, with all counts. */
  @Transactional(readOnly = true)
  public FacilityList list(FacilityFilter filter, FacilityOrder order, boolean descending, int page, int size) {
    long[] counts = search.counts(filter);
    Map<FacilityFilter.Facet, List<FacilityList.Value>> facets = new EnumMap<>(FacilityFilter.Facet.class);
    for (FacilityFilter.Facet facet : FacilityFilter.Facet.values()) {
      facets.put(facet, search.values(facet, filter));
    }
    return new FacilityList(rows(search.rows(filter, order, descending, page * size, size)), counts[0], counts[1], counts[2], facets);
  }

  /** How many plants match. */
  @Transactional(readOnly = true)
  public long count(FacilityFilter filter) {
    return search.counts(filter)[0];
  }

  /** All plants that match in this order, given a few hundred at a time. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void each(FacilityFilter filter, FacilityOrder order, boolean descending, Consumer<List<FacilityRow>> reader) {
    search.each(filter, order, descending, some -> reader.accept(rows(some)));
  }

  /** By plant the position of its stage furthest down the chain, recycling only where it is the sole one; without those of no stage. */
  @Transactional(readOnly = true)
  public Map<String, Integer> furthestStages() {
    return search.furthestStages();
  }

  /** The plants that match and have a place, as many as these at most. */
  @Transactional(readOnly = true)
  public List<SiteRow> sites(FacilityFilter filter, int most) {
    return search.sites(filter, most);
  }

  /** Plants without a recorded place among those that would match anywhere. */
  @Transactional(readOnly = true)
  public long unplaced(FacilityFilter filter) {
    return search.counts(filter)[2];
  }

  /** All plants that match, by name. */
  @Transactional(readOnly = true)
  public List<FacilityRow> rows(FacilityFilter filter) {
    return rows(search.rows(filter, FacilityOrder.NAME, false, 0, 0));
  }

  /** The plant of this slug with all its claims; throws {@link NotFound} when there is none. */
  @Transactional(readOnly = true)
  public FacilityProfile profile(String slug) {
    Facility facility = repository.profile(slug).orElseThrow(() -> new NotFound("facility", slug));
    List<ClaimGroup> groups = ClaimGroup.of(repository.claims(facility));
    FacilityClaim status = facility.shownStatus();
    return new FacilityProfile(facility.slug(), facility.name(), List.copyOf(facility.aliases()), owners(facility), facility.country(),
        facility.state(), facility.county(), facility.locality(), facility.latitude(), facility.longitude(), facility.locationPrecision(),
        facility.stages().stream().map(StageRef::of).toList(), Citation.of(facility.source()), facility.note(),
        status == null ? null : ClaimRow.of(status), groups, repository.milestones(facility).stream().map(MilestoneRow::of).toList());
  }

  private List<FacilityRow> rows(List<Facility> facilities) {
    Map<Facility, List<FacilityClaim>> figures = facilities.isEmpty() ? Map.of() : search.figures(facilities);
    return facilities.stream()
        .map(facility -> FacilityRow.of(facility, ClaimGroup.of(figures.getOrDefault(facility, List.of())))).toList();
  }

  private static List<FacilityProfile.Owner> owners(Facility facility) {
    List<FacilityProfile.Owner> owners = new ArrayList<>();
    for (Organization owner = facility.operator(); owner != null && owners.size() < LONGEST_CHAIN; owner = owner.parent()) {
      owners.add(new FacilityProfile.Owner(OrganizationRef.of(owner), owner.parentSharePct(), Citation.of(owner.source())));
    }
    return owners;
  }
}
