package org.rareearth.organization;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.NotFound;
import org.rareearth.kernel.Slugged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for organizations. */
@Component
public class Organizations {

  private final EntityManager entityManager;
  private final OrganizationSearch search;

  Organizations(EntityManager entityManager, OrganizationSearch search) {
    this.entityManager = entityManager;
    this.search = search;
  }

  public @Nullable Organization find(String slug) {
    return Slugged.find(entityManager, Organization.class, slug);
  }

  /** A part of the filtered list. */
  @Transactional(readOnly = true)
  public List<OrganizationRow> list(OrganizationFilter filter, OrganizationOrder order, boolean descending, int first, int size) {
    return search.rows(filter, order, descending, first, size);
  }

  /** The whole of the same list, given organization by organization. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void each(OrganizationFilter filter, OrganizationOrder order, boolean descending, Consumer<OrganizationRow> reader) {
    search.each(filter, order, descending, reader);
  }

  /** How many organizations pass the filter. */
  @Transactional(readOnly = true)
  public long count(OrganizationFilter filter) {
    return search.count(filter);
  }

  /** The values of every facet, each with how many organizations it would leave. */
  @Transactional(readOnly = true)
  public Map<OrganizationFilter.Facet, Map<String, Long>> facets(OrganizationFilter filter) {
    return search.facets(filter);
  }

  /** How many pass the filter out of each of these sets of slugs. */
  @Transactional(readOnly = true)
  public Map<String, Long> countAmong(OrganizationFilter filter, Map<String, Set<String>> sets) {
    return search.countAmong(filter, sets);
  }

  /** An organization with its parents and its subsidiaries; throws {@link NotFound} when there is none. */
  @Transactional(readOnly = true)
  public OrganizationFamily family(String slug) {
    Map<Organization, Integer> members = search.down(slug);
    if (members.isEmpty()) {
      throw new NotFound("organization", slug);
    }
    List<OrganizationFamily.Subsidiary> subsidiaries = members.entrySet().stream().filter(member -> member.getValue() > 0)
        .map(member -> new OrganizationFamily.Subsidiary(OrganizationRow.of(member.getKey()), member.getValue())).toList();
    List<OrganizationRow> parents = search.up(slug).stream().filter(parent -> !parent.slug().equals(slug)).map(OrganizationRow::of)
        .toList();
    return new OrganizationFamily(OrganizationRow.of(members.keySet().iterator().next()), parents, subsidiaries);
  }
}
