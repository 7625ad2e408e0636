package org.rareearth.evidence;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SourceRepository extends Repository<Source, Long> {

  @Query("select s from Source s order by partial_day(s.publishedOn) desc nulls last, s.id")
  List<Source> latestFirst();
}
