package org.rareearth.comparison;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rareearth.facility.Facility;
import org.rareearth.facility.FacilityClaim;
import org.springframework.stereotype.Component;

/** Plants as the stage-gap table needs them: where they lie, at which stages they work, what capacity is claimed for them. */
@Component
class PlantQueries {

  private final EntityManager entityManager;

  PlantQueries(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  List<Facility> in(PlantScope scope) {
    return entityManager.createQuery("""
        select distinct f from Facility f left join fetch f.stages
        where (:anywhere = true or f.country in :countries) and (:anyState = true or f.state in :states)
        order by f.id
        """, Facility.class)
        .setParameter("anywhere", scope.countries().isEmpty()).setParameter("countries", scope.countries())
        .setParameter("anyState", scope.states().isEmpty()).setParameter("states", scope.states()).getResultList();
  }

  List<FacilityClaim> capacityOf(Collection<Facility> plants) {
    return entityManager.createQuery("""
        select c from FacilityClaim c
        join fetch c.facility f left join fetch f.shownStatus t left join fetch t.evidence.source
        join fetch c.stage join fetch c.evidence.source
        where f in :plants and c.property = CAPACITY and c.value is not null
        order by c.id
        """, FacilityClaim.class).setParameter("plants", plants).getResultList();
  }

  List<Facility> at(String stage) {
    return entityManager.createQuery("""
        select f from Facility f join f.stages s left join fetch f.shownStatus t left join fetch t.evidence.source
        where s.slug = :stage
        order by f.country, f.id
        """, Facility.class).setParameter("stage", stage).getResultList();
  }

  Map<String, Long> counts() {
    return entityManager.createQuery("select s.slug, count(f) from Facility f join f.stages s group by s.slug", Object[].class)
        .getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }
}
