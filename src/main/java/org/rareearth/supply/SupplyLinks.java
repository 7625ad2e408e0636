package org.rareearth.supply;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
}
