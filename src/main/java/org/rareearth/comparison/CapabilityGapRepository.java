package org.rareearth.comparison;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CapabilityGapRepository extends Repository<CapabilityGap, Long> {

  String ROW = "select g from CapabilityGap g join fetch g.stage s join fetch g.place p join fetch g.evidence.source ";

  @Query(ROW + "where p.slug = :place order by s.position, g.id")
  List<CapabilityGap> of(String place);

  @Query(ROW + "where s.slug = :stage order by g.id")
  List<CapabilityGap> at(String stage);
}
