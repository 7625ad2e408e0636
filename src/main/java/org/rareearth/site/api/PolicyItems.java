package org.rareearth.site.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.policy.Force;
import org.rareearth.policy.Policies;
import org.rareearth.policy.PolicyRow;
import org.rareearth.site.policy.PoliciesPage;
import org.springframework.stereotype.Component;

/** What the API says of measures. */
@Component
class PolicyItems {

  private final Policies policies;
  private final Values values;
  private final RecordedOn recordedOn;

  PolicyItems(Policies policies, Values values, RecordedOn recordedOn) {
    this.policies = policies;
    this.values = values;
    this.recordedOn = recordedOn;
  }

  List<PolicyItem> list(List<PoliciesPage.Line> lines) {
    RecordedOn.Records recorded = recordedOn.of("policies", lines.stream().map(line -> line.policy().slug()).toList());
    return lines.stream().map(line -> item(line.policy(), line.force(), recorded)).toList();
  }

  PolicyItem one(String id) {
    return item(policies.row(id), null, recordedOn.of("policies", List.of(id)));
  }

  private PolicyItem item(PolicyRow row, @Nullable Force force, RecordedOn.Records recorded) {
    return new PolicyItem(row.slug(), "/policies/" + row.slug(), row.number(), Text.of(row.title()),
        new Ref(row.place(), Text.of(row.placeName()), null), row.kind(), row.status(), force,
        DateSaid.ofNullable(row.dates().announced()), DateSaid.ofNullable(row.dates().from()), DateSaid.ofNullable(row.dates().to()),
        DateSaid.ofNullable(row.dates().suspendedFrom()), DateSaid.ofNullable(row.dates().suspendedTo()), row.elements(),
        row.stages().stream().map(Ref::of).toList(), Text.ofNullable(row.goods()), values.of(row.slug(), row.summary(), row.said(), recorded));
  }
}
