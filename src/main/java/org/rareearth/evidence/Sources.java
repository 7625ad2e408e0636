package org.rareearth.evidence;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.NotFound;
import org.rareearth.kernel.Slugged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for sources. */
@Component
public class Sources {

  private final EntityManager entityManager;
  private final SourceRepository repository;

  Sources(EntityManager entityManager, SourceRepository repository) {
    this.entityManager = entityManager;
    this.repository = repository;
  }

  public @Nullable Source find(String slug) {
    return Slugged.find(entityManager, Source.class, slug);
  }

  /** Every source, the latest published first and the undated last. */
  @Transactional(readOnly = true)
  public List<Citation> all() {
    return repository.latestFirst().stream().map(Citation::of).toList();
  }

  /** What editors note of a source itself, beside what every citation of it says; throws {@link NotFound} when there is none. */
  @Transactional(readOnly = true)
  public SourceCard card(String slug) {
    Source source = find(slug);
    if (source == null) {
      throw new NotFound("source", slug);
    }
    return new SourceCard(Citation.of(source), source.note());
  }
}
