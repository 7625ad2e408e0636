package org.rareearth.site.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.evidence.ConflictState;
import org.rareearth.evidence.Conflicts;
import org.rareearth.evidence.SubjectKind;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.PartialDate;
import org.rareearth.policy.Force;
import org.rareearth.policy.InForce;
import org.rareearth.policy.Policies;
import org.rareearth.policy.PolicyKind;
import org.rareearth.policy.PolicyRow;
import org.rareearth.policy.PolicyStatus;
import org.rareearth.site.evidence.Asked;
import org.rareearth.site.evidence.RowConditions;
import org.rareearth.site.evidence.Sieve;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.site.ui.Today;
import org.rareearth.stage.ElementRow;
import org.rareearth.stage.StageRef;
import org.rareearth.stage.Stages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Puts together the pages on measures; a day asked for is answered from the dates on record and nothing else. */
@Component
class PolicyComposer {

  private final Policies policies;
  private final Conflicts conflicts;
  private final Stages stages;
  private final Today today;

  PolicyComposer(Policies policies, Conflicts conflicts, Stages stages, Today today) {
    this.policies = policies;
    this.conflicts = conflicts;
    this.stages = stages;
    this.today = today;
  }

  @Transactional(readOnly = true)
  public PoliciesPage list(MultiValueMap<String, String> parameters) {
    List<PolicyRow> all = policies.all();
    Map<String, LocalizedText> places = names(all, PolicyRow::place, PolicyRow::placeName);
    Map<String, LocalizedText> covered = names(all.stream().flatMap(row -> row.stages().stream())
        .sorted(Comparator.comparing(StageRef::position)).toList(), StageRef::code, StageRef::name);
    Asked asked = new Asked(parameters);
    PolicyFilter filter = PolicyFilter.of(asked, List.copyOf(places.keySet()), List.copyOf(covered.keySet()));
    Function<PolicyRow, List<String>> quality = quality();
    RowConditions<PolicyRow> fields = PolicyFields.values(quality);
    List<PolicyRow> asFar = all.stream().filter(row -> filter.finds(row) && fields.hold(filter.conditions(), row)).toList();
    Sieve<PolicyRow> sieve = sieve(all.stream().filter(filter::letsOn).toList(), asFar::contains, filter, quality, places, covered);
    List<PoliciesPage.Line> rows = sieve.rows().stream().sorted(order(filter.sort())).map(row -> line(row, filter.on())).toList();
    List<PolicyRow> anyDay = sieve(all, asFar::contains, filter, quality, places, covered).rows();
    Footnotes notes = Footnotes.of(rows.stream().map(row -> row.policy().said().source()).toList());
    return new PoliciesPage(filter, rows, all.size(), partial(filter.on()), left(anyDay, filter), sieve.facets(),
        PolicyFields.CONDITIONS.print(filter.conditions()), notes, asked.unknown());
  }

  private Function<PolicyRow, List<String>> quality() {
    Set<String> disputed = conflicts.all().stream()
        .filter(conflict -> conflict.state() == ConflictState.OPEN && conflict.subjectKind() == SubjectKind.POLICY)
        .map(ConflictRow::subject).collect(Collectors.toSet());
    LocalDate yearAgo = today.date().minusYears(1);
    return row -> PolicyQuality.of(row, disputed, yearAgo);
  }

  @Transactional(readOnly = true)
  public PolicyPage show(String slug) {
    PolicyRow policy = policies.row(slug);
    LocalDate day = today.date();
    List<ElementRow> named = stages.elements().stream().filter(element -> policy.elements().contains(element.symbol())).toList();
    return new PolicyPage(policy, named, turns(policy.dates(), day), policy.dates().on(day), conflicts.about(SubjectKind.POLICY, slug),
        Footnotes.of(List.of(policy.said().source())));
  }

  private static Sieve<PolicyRow> sieve(List<PolicyRow> rows, Predicate<PolicyRow> search, PolicyFilter filter,
      Function<PolicyRow, List<String>> quality, Map<String, LocalizedText> places, Map<String, LocalizedText> stages) {
    return new Sieve<>(rows, search)
        .by("kind", "policy.kind", keys(PolicyKind.values()), PolicyFilter.keys(filter.kind()),
            row -> List.of(PolicyFilter.key(row.kind())),
            (value, count, selected) -> new Facet.Option(value, "policyKind." + value, null, count, selected))
        .by("place", "policy.place", places.keySet(), filter.place(), row -> List.of(row.place()),
            (value, count, selected) -> Facet.Option.named(value, places.get(value), count, selected))
        .by("status", "policy.status", keys(PolicyStatus.values()), PolicyFilter.keys(filter.status()),
            row -> List.of(PolicyFilter.key(row.status())),
            (value, count, selected) -> new Facet.Option(value, "policyStatus." + value, null, count, selected))
        .by("stage", "policy.stage", stages.keySet(), filter.stage(), row -> row.stages().stream().map(StageRef::code).toList(),
            (value, count, selected) -> Facet.Option.named(value, stages.get(value), count, selected))
        .by("quality", "condition.field.quality", PolicyQuality.keys(), filter.quality(), quality::apply,
            (value, count, selected) -> new Facet.Option(value, "quality." + value, null, count, selected));
  }

  private static PoliciesPage.Line line(PolicyRow row, @Nullable LocalDate on) {
    return new PoliciesPage.Line(row, on == null ? null : row.dates().on(on));
  }

  private static List<PoliciesPage.Left> left(List<PolicyRow> rows, PolicyFilter filter) {
    LocalDate on = filter.on();
    if (on == null) {
      return List.of();
    }
    Map<Force, Long> counts = new EnumMap<>(Force.class);
    rows.stream().filter(row -> !filter.letsOn(row)).forEach(row -> counts.merge(row.dates().on(on), 1L, Long::sum));
    return counts.entrySet().stream().map(one -> new PoliciesPage.Left(one.getKey(), one.getValue())).toList();
  }

  private static List<PolicyPage.Turn> turns(InForce dates, LocalDate today) {
    List<PolicyPage.Turn> turns = new ArrayList<>();
    add(turns, dates.announced(), "announced", today);
    add(turns, dates.from(), "from", today);
    add(turns, dates.suspendedFrom(), "suspended", today);
    add(turns, dates.suspendedTo(), "resumed", today);
    add(turns, dates.to(), "to", today);
    turns.sort(Comparator.comparing(PolicyPage.Turn::date));
    return turns;
  }

  private static void add(List<PolicyPage.Turn> turns, @Nullable PartialDate date, String key, LocalDate today) {
    if (date != null) {
      turns.add(new PolicyPage.Turn(date, key, !date.latest().isAfter(today)));
    }
  }

  private static Comparator<PolicyRow> order(String sort) {
    boolean descending = sort.startsWith("-");
    return (switch (descending ? sort.substring(1) : sort) {
      case "title" -> by(descending, (PolicyRow row) -> row.title().en());
      case "place" -> by(descending, (PolicyRow row) -> row.placeName().en());
      case "kind" -> by(descending, PolicyRow::kind);
      case "status" -> by(descending, PolicyRow::status);
      default -> by(descending, PolicyRow::date);
    }).thenComparing(PolicyRow::slug);
  }

  private static <T extends Comparable<? super T>> Comparator<PolicyRow> by(boolean descending, Function<PolicyRow, @Nullable T> key) {
    Comparator<T> way = descending ? Collections.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(key, Comparator.nullsLast(way));
  }

  private static <R> Map<String, LocalizedText> names(List<R> rows, Function<R, String> slug, Function<R, LocalizedText> name) {
    Map<String, LocalizedText> names = new LinkedHashMap<>();
    rows.forEach(row -> names.putIfAbsent(slug.apply(row), name.apply(row)));
    return names;
  }

  private static List<String> keys(Enum<?>[] words) {
    return PolicyFilter.keys(Arrays.asList(words));
  }

  private static @Nullable PartialDate partial(@Nullable LocalDate day) {
    return day == null ? null : new PartialDate(day.toString());
  }
}
