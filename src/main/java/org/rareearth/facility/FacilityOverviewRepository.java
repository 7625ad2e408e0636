package org.rareearth.facility;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FacilityOverviewRepository extends Repository<Facility, Long> {

  @Query("""
      select new org.rareearth.facility.StatusCount(s.status, count(f.id) filter (where f.country = 'CN'),
        count(f.id) filter (where f.country = 'US'), count(f.id) filter (where f.country not in ('CN', 'US')))
      from Facility f left join f.shownStatus s
      group by s.status
      """)
  List<StatusCount> byStatus();

  @Query("""
      select m from Milestone m join fetch m.facility left join fetch m.organization join fetch m.evidence.source
      where m.status = org.rareearth.facility.MilestoneStatus.ACHIEVED and partial_day(m.date) <= :today
      order by partial_day(m.date) desc, m.id
      """)
  List<Milestone> latest(LocalDate today, Limit limit);
}
