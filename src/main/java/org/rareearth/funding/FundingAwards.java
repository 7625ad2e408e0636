package org.rareearth.funding;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.ShownRule;
import org.rareearth.kernel.NotFound;
import org.rareearth.kernel.Slugged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for funding awards. */
@Component
public class FundingAwards {

  private final EntityManager entityManager;
  private final FundingAwardRepository repository;
  private final AwardSearch search;

  FundingAwards(EntityManager entityManager, FundingAwardRepository repository, AwardSearch search) {
    this.entityManager = entityManager;
    this.repository = repository;
    this.search = search;
  }

  public @Nullable FundingAward find(String slug) {
    return Slugged.find(entityManager, FundingAward.class, slug);
  }

  /** A part of the filtered list. */
  @Transactional(readOnly = true)
  public List<AwardRow> list(AwardFilter filter, AwardOrder order, int first, int size) {
    return search.rows(filter, order, first, size);
  }

  /** The whole of the same list, given award by award. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void each(AwardFilter filter, AwardOrder order, Consumer<AwardRow> reader) {
    search.each(filter, order, reader);
  }

  /** How many awards pass the filter. */
  @Transactional(readOnly = true)
  public long count(AwardFilter filter) {
    return search.count(filter);
  }

  /** The sums over all awards that pass the filter, computed by the database. */
  @Transactional(readOnly = true)
  public FundingTotals totals(AwardFilter filter) {
    return search.totals(filter);
  }

  /** The same sums apart for each value of a facet, such as each programme or each recipient; a value without awards is absent. */
  @Transactional(readOnly = true)
  public Map<String, FundingTotals> totalsBy(AwardFacet facet, AwardFilter filter) {
    return search.totalsBy(facet, filter);
  }

  /** The values of every facet, each with how many awards it would leave. */
  @Transactional(readOnly = true)
  public Map<AwardFacet, List<FacetValue>> facets(AwardFilter filter) {
    return search.facets(filter);
  }

  /** One award with what only its own page shows; throws {@link NotFound} when there is none. */
  @Transactional(readOnly = true)
  public AwardDetail detail(String slug) {
    return repository.detail(slug).map(AwardDetail::of).orElseThrow(() -> new NotFound("award", slug));
  }

  /** The awards that this one overlaps, and those that overlap it. */
  @Transactional(readOnly = true)
  public List<AwardRow> overlapping(String slug, @Nullable String relatedAward) {
    return repository.overlapping(slug, relatedAward).stream().map(AwardRow::of).toList();
  }

  /** The awards for one plant, latest first. */
  @Transactional(readOnly = true)
  public List<AwardRow> onFacility(String facility) {
    return repository.onFacility(facility).stream().map(AwardRow::of).toList();
  }

  /** The awards for any of these plants, latest first. */
  @Transactional(readOnly = true)
  public List<AwardRow> onFacilities(Collection<String> facilities) {
    return repository.onFacilities(facilities).stream().map(AwardRow::of).toList();
  }

  /** The awards to any of these organizations, latest first. */
  @Transactional(readOnly = true)
  public List<AwardRow> toRecipients(Collection<String> organizations) {
    return repository.toRecipients(organizations).stream().map(AwardRow::of).toList();
  }

  /** Every report of these awards, award by award, each award's reports as the rule ranks them: the first is the one shown. */
  @Transactional(readOnly = true)
  public List<AwardReport> reportsOf(Collection<String> awards) {
    if (awards.isEmpty()) {
      return List.of();
    }
    return repository.eventsOf(awards).stream()
        .sorted(Comparator.comparing((AwardEvent event) -> event.award().slug()).thenComparing(ShownRule.bestFirst()))
        .map(AwardReport::of).toList();
  }
}
