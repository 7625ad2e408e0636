package org.rareearth.comparison;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StagePositionRepository extends Repository<StagePosition, Long> {

  @Query("""
      select p from StagePosition p join fetch p.stage s join fetch p.place l join fetch p.evidence.source
      where l.slug in :places
      order by s.position, p.id
      """)
  List<StagePosition> of(Collection<String> places);

  @Query("""
      select p from StagePosition p join fetch p.stage s join fetch p.place l join fetch p.evidence.source
      where s.slug = :stage
      order by p.id
      """)
  List<StagePosition> at(String stage);
}
