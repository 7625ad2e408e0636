package org.rareearth.supply;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for supply links. */
@Component
public class SupplyLinks {

  private final SupplyLinkRepository repository;

  SupplyLinks(SupplyLinkRepository repository) {
    this.repository = repository;
  }

  /** Every link that starts or ends at one of these plants or organizations, the firmest first, then the latest. */
  @Transactional(readOnly = true)
  public List<LinkRow> touching(Collection<String> facilities, Collection<String> organizations) {
    return repository.touching(facilities, organizations).stream().map(LinkRow::of)
        .sorted(Comparator.comparing(LinkRow::status)).toList();
  }

  /** Every link, those of one group of materials together, the firmest first, then the latest. */
  @Transactional(readOnly = true)
  public List<LinkRow> all() {
    return repository.all().stream().map(LinkRow::of).sorted(Comparator.comparing(LinkRow::group).thenComparing(LinkRow::status)).toList();
  }

  /** How many links bring material to an organization or to a plant that it runs, by its slug. */
  @Transactional(readOnly = true)
  public Map<String, Long> customers() {
    return repository.customers().stream().collect(Collectors.toMap(count -> (String) count[0], count -> (Long) count[1]));
  }
}
