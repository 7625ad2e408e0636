package org.rareearth.site.policy;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.FieldKind;
import org.rareearth.policy.PolicyKind;
import org.rareearth.policy.PolicyRow;
import org.rareearth.policy.PolicyStatus;
import org.rareearth.site.evidence.RowConditions;
import org.rareearth.site.ui.ListConditions;
import org.rareearth.site.ui.ListField;
import org.rareearth.stage.StageRef;

/** What operators can be used on in the list of measures. */
final class PolicyFields {

  static final ListConditions CONDITIONS = new ListConditions(List.of(
      ListField.of("title", FieldKind.TEXT), ListField.of("number", FieldKind.TEXT), ListField.of("place", FieldKind.WORD),
      ListField.words("kind", "policyKind", PolicyFilter.keys(Arrays.asList(PolicyKind.values()))),
      ListField.words("status", "policyStatus", PolicyFilter.keys(Arrays.asList(PolicyStatus.values()))),
      ListField.of("stage", FieldKind.WORD), ListField.of("element", FieldKind.WORD), ListField.of("date", FieldKind.DATE),
      ListField.of("announced", FieldKind.DATE), ListField.of("from", FieldKind.DATE), ListField.of("until", FieldKind.DATE),
      ListField.of("suspended", FieldKind.DATE), ListField.words("quality", "quality", PolicyQuality.keys())),
      List.of("title__contains", "date__gte", "date__lte", "until__lte", "until__isnull", "suspended__isnull"), List.of("element"));

  private PolicyFields() {}

  /** @param quality the marks of a measure */
  static RowConditions<PolicyRow> values(Function<PolicyRow, List<String>> quality) {
    return new RowConditions<>(Map.ofEntries(
        Map.entry("title", row -> present(row.title().en(), row.title().zh())), Map.entry("number", row -> present(row.number())),
        Map.entry("place", row -> List.of(row.place())), Map.entry("kind", row -> List.of(PolicyFilter.key(row.kind()))),
        Map.entry("status", row -> List.of(PolicyFilter.key(row.status()))),
        Map.entry("stage", row -> row.stages().stream().map(StageRef::code).toList()), Map.entry("element", PolicyRow::elements),
        Map.entry("date", row -> present(row.date())), Map.entry("announced", row -> present(row.dates().announced())),
        Map.entry("from", row -> present(row.dates().from())), Map.entry("until", row -> present(row.dates().to())),
        Map.entry("suspended", row -> present(row.dates().suspendedFrom())),
        Map.entry("quality", row -> known(quality.apply(row)))));
  }

  /** A measure without any of the marks is known to have none. */
  private static List<String> known(List<String> quality) {
    return quality.isEmpty() ? List.of("") : quality;
  }

  private static Collection<?> present(@Nullable Object... values) {
    return Stream.of(values).filter(Objects::nonNull).toList();
  }
}
