package org.rareearth.funding;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.NotFound;
import org.rareearth.kernel.Slugged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for programmes. */
@Component
public class Programs {

  private final EntityManager entityManager;
  private final ProgramSearch search;

  Programs(EntityManager entityManager, ProgramSearch search) {
    this.entityManager = entityManager;
    this.search = search;
  }

  public @Nullable Program find(String slug) {
    return Slugged.find(entityManager, Program.class, slug);
  }

  /** A part of the filtered list. */
  @Transactional(readOnly = true)
  public List<ProgramRow> list(ProgramFilter filter, ProgramOrder order, boolean descending, int first, int size) {
    return search.rows(filter, order, descending, first, size);
  }

  /** The whole of the same list, given programme by programme. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void each(ProgramFilter filter, ProgramOrder order, boolean descending, Consumer<ProgramRow> reader) {
    search.each(filter, order, descending, reader);
  }

  /** How many programmes pass the filter. */
  @Transactional(readOnly = true)
  public long count(ProgramFilter filter) {
    return search.count(filter);
  }

  /** The values of every facet, each with how many programmes it would leave. */
  @Transactional(readOnly = true)
  public Map<ProgramFilter.Facet, List<FacetValue>> facets(ProgramFilter filter) {
    return search.facets(filter);
  }

  /** One programme; throws {@link NotFound} when there is none. */
  @Transactional(readOnly = true)
  public ProgramRow detail(String slug) {
    Program program = find(slug);
    if (program == null) {
      throw new NotFound("programme", slug);
    }
    return ProgramRow.of(program);
  }
}
