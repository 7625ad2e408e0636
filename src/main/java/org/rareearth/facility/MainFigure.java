package org.rareearth.facility;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.Basis;
import org.rareearth.kernel.PartialDate;

/**
 * The one capacity and the one output by which a list names a plant: of the claims shown, what is installed before what is planned,
 * the plant's own before a company's, the stage furthest down the chain, then the editors' rank and the latest date. Nothing is added up.
 */
final class MainFigure {

  private static final String RECYCLING = "recycling";

  private MainFigure() {}

  static @Nullable ClaimRow capacity(List<ClaimGroup> groups) {
    return of(groups, Property.CAPACITY);
  }

  static @Nullable ClaimRow of(List<ClaimGroup> groups, Property property) {
    return candidates(groups, property).min(Comparator
        .comparing((ClaimRow claim) -> ClaimGroup.firmness(Objects.requireNonNullElse(claim.basis(), Basis.COMPANY_TOTAL)))
        .thenComparing(MainFigure::alongTheChain, Comparator.reverseOrder())
        .thenComparing(claim -> claim.said().rank())
        .thenComparing(claim -> claim.targetYear() != null)
        .thenComparing(MainFigure::day, Comparator.reverseOrder())
        .thenComparing(ClaimRow::slug)).orElse(null);
  }

  /** What was made: a whole year before a part of one, the latest first. */
  static @Nullable ClaimRow output(List<ClaimGroup> groups) {
    return candidates(groups, Property.OUTPUT).filter(claim -> claim.basis() == Basis.ACTUAL).min(Comparator
        .comparing(MainFigure::isPartOfAYear)
        .thenComparing(MainFigure::day, Comparator.reverseOrder())
        .thenComparing(MainFigure::alongTheChain, Comparator.reverseOrder())
        .thenComparing(ClaimRow::slug)).orElse(null);
  }

  private static Stream<ClaimRow> candidates(List<ClaimGroup> groups, Property property) {
    return groups.stream().filter(group -> group.property() == property).map(ClaimGroup::shownClaim)
        .flatMap(claim -> Optional.ofNullable(claim).stream()).filter(claim -> claim.value() != null);
  }

  private static int alongTheChain(ClaimRow claim) {
    return claim.stage() == null || RECYCLING.equals(claim.stage().code()) ? 0 : claim.stage().position();
  }

  private static boolean isPartOfAYear(ClaimRow claim) {
    PartialDate period = claim.said().asOf();
    return period == null || period.precision() != PartialDate.Precision.YEAR;
  }

  private static long day(ClaimRow claim) {
    PartialDate date = claim.date();
    return date == null ? Long.MIN_VALUE : date.midpoint().toEpochDay();
  }
}
