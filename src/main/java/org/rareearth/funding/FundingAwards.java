package org.rareearth.funding;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hibernate.KeyType;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.ShownRule;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for funding awards. */
@Component
public class FundingAwards {

  private final EntityManager entityManager;
  private final FundingAwardRepository repository;

  FundingAwards(EntityManager entityManager, FundingAwardRepository repository) {
    this.entityManager = entityManager;
    this.repository = repository;
  }

  public @Nullable FundingAward find(String slug) {
    return entityManager.find(FundingAward.class, slug, KeyType.NATURAL);
  }

  /** The award of this slug; throws {@link NotFound} when there is none. */
  public FundingAward require(String slug) {
    FundingAward award = find(slug);
    if (award == null) {
      throw new NotFound("award", slug);
    }
    return award;
  }

  /** The awards for one plant, latest first. */
  @Transactional(readOnly = true)
  public List<AwardRow> onFacility(String facility) {
    return repository.onFacility(facility).stream().map(AwardRow::of).toList();
  }

  /** The awards for any of these plants, latest first; each award once. */
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
