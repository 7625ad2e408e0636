package org.rareearth.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Slugged;

/**
 * The rule by which statements about one thing contradict each other: both are live, they come from different sources, they speak of
 * the same time as far as their dates tell, and their values do not agree. So a later report that changes a number supersedes and does
 * not contradict; two phases in one text are two phases; the same number in other units, rounded, or repeated is the same number.
 */
public final class Contradictions {

  private static final BigDecimal ROUNDING_AT_MOST = new BigDecimal("0.005");

  private Contradictions() {}

  /**
   * Groups of statements that contradict each other and of which no recorded conflict speaks.
   *
   * @param thing what must be equal for two statements to speak of the same thing
   * @param agree whether the values of two statements can both be true
   * @param declared for each recorded conflict the keys of its statements
   */
  public static <C extends Claim & Slugged> List<List<C>> undeclared(
      Collection<C> statements, Function<C, ?> thing, BiPredicate<C, C> agree, Collection<Set<String>> declared) {
    Map<Object, List<C>> things = new LinkedHashMap<>();
    statements.stream().filter(statement -> statement.evidence().rank() != Rank.DEPRECATED)
        .forEach(statement -> things.computeIfAbsent(thing.apply(statement), any -> new ArrayList<>()).add(statement));
    return things.values().stream().map(group -> contradicting(group, agree, declared)).filter(group -> !group.isEmpty()).toList();
  }

  /** For each recorded conflict the keys of its statements of one kind. */
  public static List<Set<String>> declared(Collection<ConflictRow> recorded, StatementKind kind) {
    return recorded.stream().map(conflict -> conflict.sides().stream().filter(side -> side.kind() == kind)
        .map(ConflictRow.Side::statement).collect(Collectors.toSet())).toList();
  }

  private static <C extends Claim & Slugged> List<C> contradicting(
      List<C> group, BiPredicate<C, C> agree, Collection<Set<String>> declared) {
    Set<C> found = new LinkedHashSet<>();
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        C a = group.get(i);
        C b = group.get(j);
        if (comparable(a.evidence(), b.evidence()) && !agree.test(a, b)
            && declared.stream().noneMatch(keys -> keys.contains(a.slug()) && keys.contains(b.slug()))) {
          found.add(a);
          found.add(b);
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean comparable(Evidence a, Evidence b) {
    return !a.source().slug().equals(b.source().slug()) && sameTime(date(a), date(b));
  }

  /** Whether two dates of limited precision can be one; a statement without a date cannot be put before or after another. */
  static boolean sameTime(@Nullable PartialDate a, @Nullable PartialDate b) {
    return a == null || b == null || !(a.latest().isBefore(b.earliest()) || b.latest().isBefore(a.earliest()));
  }

  private static @Nullable PartialDate date(Evidence evidence) {
    return evidence.asOf() == null ? evidence.source().publishedOn() : evidence.asOf();
  }

  /**
   * Whether one number is the other one rounded: they differ by no more than half of the last digit that either prints, and by no
   * more than half a per cent (44.9 M for 44,897,000, but not 10,000 for 12,000).
   */
  public static boolean sameRounded(BigDecimal a, BigDecimal b) {
    BigDecimal difference = a.subtract(b).abs();
    return difference.compareTo(halfDigit(a).max(halfDigit(b))) <= 0
        && difference.compareTo(a.abs().max(b.abs()).multiply(ROUNDING_AT_MOST)) <= 0;
  }

  private static BigDecimal halfDigit(BigDecimal number) {
    return number.stripTrailingZeros().ulp().multiply(new BigDecimal("0.5"));
  }
}
