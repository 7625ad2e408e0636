package org.rareearth.policy;

import java.util.List;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for policy measures. */
@Component
public class Policies {

  private final PolicyMeasureRepository repository;

  Policies(PolicyMeasureRepository repository) {
    this.repository = repository;
  }

  /** Every measure, in the order of recording. */
  @Transactional(readOnly = true)
  public List<PolicyRow> all() {
    return repository.all().stream().map(PolicyRow::of).toList();
  }

  /** One measure; throws {@link NotFound} when there is none. */
  @Transactional(readOnly = true)
  public PolicyRow row(String slug) {
    PolicyMeasure measure = repository.row(slug);
    if (measure == null) {
      throw new NotFound("policy", slug);
    }
    return PolicyRow.of(measure);
  }
}
