package org.rareearth.evidence;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConflictRepository extends Repository<Conflict, Long> {

  @Query("select distinct c from Conflict c left join fetch c.sides order by c.state, c.id")
  List<Conflict> all();

  @Query("""
      select distinct c from Conflict c left join fetch c.sides
      where c.subjectKind = :kind and c.subject in :subjects
      order by c.state, c.id
      """)
  List<Conflict> about(SubjectKind kind, Collection<String> subjects);
}
