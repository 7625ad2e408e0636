package org.rareearth.site.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.Condition;
import org.rareearth.policy.Force;
import org.rareearth.policy.PolicyKind;
import org.rareearth.policy.PolicyRow;
import org.rareearth.policy.PolicyStatus;
import org.rareearth.site.evidence.Asked;

/**
 * What narrows /policies.
 *
 * @param place slugs of the issuers
 * @param stage codes of the stages covered
 * @param on the day for which the list is asked; null for all measures at any time
 * @param quality keys of {@link PolicyQuality}
 * @param conditions what is asked of the fields by operators
 * @param force what is wanted of that day; where nothing is chosen, what binds, in part or possibly
 */
public record PolicyFilter(List<PolicyKind> kind, List<String> place, List<PolicyStatus> status, List<String> stage, List<String> quality,
    @Nullable String q, List<Condition> conditions, @Nullable LocalDate on, List<Force> force, String sort) {

  static final List<String> COLUMNS = List.of("date", "title", "place", "kind", "status");

  static PolicyFilter of(Asked asked, List<String> places, List<String> stages) {
    LocalDate on = day(asked.text("on"));
    List<Force> force = asked.any("force", Force.class);
    if (on == null && !force.isEmpty()) {
      throw new BadInput("force", key(force.getFirst()), List.of("only together with on=2025-11-07"));
    }
    return new PolicyFilter(asked.any("kind", PolicyKind.class), asked.any("place", places), asked.any("status", PolicyStatus.class),
        asked.any("stage", stages), asked.any("quality", PolicyQuality.keys()), asked.text("q"), asked.conditions(PolicyFields.CONDITIONS), on,
        force, asked.sort("-date", COLUMNS.toArray(String[]::new)));
  }

  private static @Nullable LocalDate day(@Nullable String typed) {
    try {
      if (typed == null || typed.matches("(19|20)\\d\\d-\\d\\d-\\d\\d")) {
        return typed == null ? null : LocalDate.parse(typed);
      }
    } catch (DateTimeException e) {
      // The calendar has no such day: refused below like any other.
    }
    throw new BadInput("on", typed, List.of("a day such as 2025-11-07"));
  }

  boolean finds(PolicyRow row) {
    return q == null || Stream.of(row.slug(), row.number(), row.title().en(), row.title().zh(), row.summary().en(), row.summary().zh(),
        row.goods() == null ? null : row.goods().en(), row.goods() == null ? null : row.goods().zh(), String.join(" ", row.elements()))
        .filter(Objects::nonNull).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(q.toLowerCase(Locale.ROOT)));
  }

  /** Whether the measure is one of those wanted on the day. */
  boolean letsOn(PolicyRow row) {
    return on == null || (force.isEmpty() ? row.dates().on(on).mayBind() : force.contains(row.dates().on(on)));
  }

  static List<String> keys(List<? extends Enum<?>> chosen) {
    return chosen.stream().map(PolicyFilter::key).toList();
  }

  static String key(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
