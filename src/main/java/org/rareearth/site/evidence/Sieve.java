package org.rareearth.site.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rareearth.site.ui.Facet;

/**
 * Sifts rows that are all in memory: values of one facet are alternatives, facets add up. The count beside a value says how many rows
 * it has among those that the other facets leave, so that no count is a promise that a click breaks.
 *
 * @param <R> the row
 */
public final class Sieve<R> {

  private final List<R> all;
  private final List<R> searched;
  private final List<Dimension<R>> dimensions = new ArrayList<>();

  public Sieve(Collection<R> rows, Predicate<R> search) {
    this.all = List.copyOf(rows);
    this.searched = all.stream().filter(search).toList();
  }

  /** Tells how a value is named. */
  @FunctionalInterface
  public interface Naming {

    Facet.Option option(String value, long count, boolean selected);
  }

  /** Adds a facet whose values come in the order given; those that no row has are left out unless chosen. */
  public Sieve<R> by(String name, String title, Collection<String> order, List<String> chosen, Function<R, Collection<String>> valuesOf,
      Naming naming) {
    dimensions.add(new Dimension<>(name, title, List.copyOf(order), chosen, valuesOf, naming));
    return this;
  }

  public List<R> rows() {
    return searched.stream().filter(row -> dimensions.stream().allMatch(dimension -> dimension.lets(row))).toList();
  }

  public List<Facet> facets() {
    return dimensions.stream().map(this::facet).toList();
  }

  private Facet facet(Dimension<R> dimension) {
    Map<String, Long> left = count(dimension, searched.stream()
        .filter(row -> dimensions.stream().allMatch(other -> other == dimension || other.lets(row))).toList());
    Map<String, Long> ever = count(dimension, all);
    return new Facet(dimension.name, dimension.title, dimension.order.stream()
        .filter(value -> ever.containsKey(value) || dimension.chosen.contains(value))
        .map(value -> dimension.naming.option(value, left.getOrDefault(value, 0L), dimension.chosen.contains(value))).toList());
  }

  private static <R> Map<String, Long> count(Dimension<R> dimension, List<R> rows) {
    Map<String, Long> counts = new TreeMap<>();
    rows.forEach(row -> dimension.valuesOf.apply(row).stream().distinct().forEach(value -> counts.merge(value, 1L, Long::sum)));
    return counts;
  }

  private record Dimension<R>(String name, String title, List<String> order, List<String> chosen,
      Function<R, Collection<String>> valuesOf, Naming naming) {

    boolean lets(R row) {
      return chosen.isEmpty() || valuesOf.apply(row).stream().anyMatch(chosen::contains);
    }
  }
}
