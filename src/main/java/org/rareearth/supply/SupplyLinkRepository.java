package org.rareearth.supply;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SupplyLinkRepository extends Repository<SupplyLink, Long> {

  @Query("""
      select l from SupplyLink l
      left join fetch l.from.organization fo left join fetch l.from.facility ff
      left join fetch l.to.organization t left join fetch l.to.facility tf
      join fetch l.evidence.source
      where ff.slug in :facilities or tf.slug in :facilities or fo.slug in :organizations or t.slug in :organizations
      order by partial_day(l.announcedOn) desc nulls last, l.id
      """)
  List<SupplyLink> touching(Collection<String> facilities, Collection<String> organizations);

  @Query("""
      select l from SupplyLink l
      left join fetch l.from.organization fo left join fetch l.from.facility ff
      left join fetch l.to.organization t left join fetch l.to.facility tf
      join fetch l.evidence.source
      order by partial_day(l.announcedOn) desc nulls last, l.id
      """)
  List<SupplyLink> all();

  @Query("""
      select coalesce(t.slug, o.slug), count(l.id) from SupplyLink l
      left join l.to.organization t left join l.to.facility tf left join tf.operator o
      where l.kind in (SUPPLY, OFFTAKE, SAMPLING) and coalesce(t.slug, o.slug) is not null
      group by coalesce(t.slug, o.slug)
      """)
  List<Object[]> customers();
}
