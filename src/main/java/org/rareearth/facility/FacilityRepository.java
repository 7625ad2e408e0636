package org.rareearth.facility;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FacilityRepository extends Repository<Facility, Long> {

  @Query("""
      select f from Facility f join fetch f.source left join fetch f.stages
      left join fetch f.shownStatus s left join fetch s.evidence.source left join fetch s.stage
      left join fetch f.operator o left join fetch o.source
      left join fetch o.parent p left join fetch p.source
      left join fetch p.parent g left join fetch g.source
      left join fetch g.parent h left join fetch h.source
      where f.slug = :slug
      """)
  Optional<Facility> profile(String slug);

  @Query("""
      select c from FacilityClaim c join fetch c.evidence.source left join fetch c.stage
      where c.facility = :facility order by c.id
      """)
  List<FacilityClaim> claims(Facility facility);

  @Query("""
      select m from Milestone m join fetch m.facility join fetch m.evidence.source left join fetch m.organization
      where m.facility = :facility order by partial_day(m.date), m.id
      """)
  List<Milestone> milestones(Facility facility);
}
