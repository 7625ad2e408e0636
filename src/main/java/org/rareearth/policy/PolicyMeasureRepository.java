package org.rareearth.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PolicyMeasureRepository extends Repository<PolicyMeasure, Long> {

  String ROW = "select distinct p from PolicyMeasure p join fetch p.place join fetch p.evidence.source left join fetch p.stages ";

  @Query(ROW + "order by p.id")
  List<PolicyMeasure> all();

  @Query(ROW + "where p.slug = :slug")
  @Nullable PolicyMeasure row(String slug);
}
