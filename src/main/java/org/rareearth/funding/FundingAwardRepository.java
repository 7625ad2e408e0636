package org.rareearth.funding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FundingAwardRepository extends Repository<FundingAward, Long> {

  String ROW = """
      select a from FundingAward a
      join fetch a.program p join fetch p.funder join fetch a.recipient r left join fetch a.facility f
      join fetch a.shown s join fetch s.evidence.source
      """;

  @Query(ROW + "where f.slug = :facility order by partial_day(s.date) desc nulls last, a.id")
  List<FundingAward> onFacility(String facility);

  @Query(ROW + "where f.slug in :facilities order by partial_day(s.date) desc nulls last, a.id")
  List<FundingAward> onFacilities(Collection<String> facilities);

  @Query(ROW + "where r.slug in :recipients order by partial_day(s.date) desc nulls last, a.id")
  List<FundingAward> toRecipients(Collection<String> recipients);

  @Query(ROW + "where a.slug = :slug")
  Optional<FundingAward> detail(String slug);

  @Query(ROW + "where a.relatedAward = :slug or a.slug = :related order by a.id")
  List<FundingAward> overlapping(String slug, @Nullable String related);

  @Query("select e from AwardEvent e join fetch e.award a join fetch e.evidence.source where a.slug in :awards order by e.id")
  List<AwardEvent> eventsOf(Collection<String> awards);
}
