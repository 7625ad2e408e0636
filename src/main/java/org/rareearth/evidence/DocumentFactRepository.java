package org.rareearth.evidence;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentFactRepository extends Repository<DocumentFact, Long> {

  @Query("select d from DocumentFact d join fetch d.source where d.page = :page order by d.id")
  List<DocumentFact> onPage(String page);

  @Query("select d from DocumentFact d join fetch d.source where d.place in :places order by d.id")
  List<DocumentFact> about(Collection<String> places);

  @Query("select d from DocumentFact d join fetch d.source where d.slug in :keys order by d.id")
  List<DocumentFact> ofKeys(Collection<String> keys);
}
