package org.rareearth.comparison;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StageFigureRepository extends Repository<StageFigure, Long> {

  String ROW = """
      select f from StageFigure f
      join fetch f.stage s join fetch f.place p left join fetch f.partner join fetch f.evidence.source
      where f.value is not null and
      """;

  @Query(ROW + "p.slug in :places order by s.position, f.id")
  List<StageFigure> of(Collection<String> places);

  /** Those of a stage, place and measure; an empty code is any. */
  @Query(ROW + """
      (:stage = '' or s.slug = :stage) and (:place = '' or p.slug = :place) and (:metric is null or f.metric = :metric)
      order by s.position, f.id
      """)
  List<StageFigure> having(String stage, String place, @Nullable Metric metric);

  @Query(ROW + "s.slug = :stage order by f.id")
  List<StageFigure> at(String stage);

  @Query("""
      select p.slug from Place p
      where exists (select 1 from StageFigure f where f.place = p) or exists (select 1 from StagePosition s where s.place = p)
      """)
  List<String> placesWithData();
}
