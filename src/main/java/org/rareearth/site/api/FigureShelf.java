package org.rareearth.site.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.FigureRow;
import org.rareearth.comparison.Figures;
import org.rareearth.comparison.Metric;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Figures, which stand on the pages of their stages and in the comparison and have no list of their own there. */
@Component
class FigureShelf implements Shelf<FigureRow> {

  private static final List<String> KEYS = List.of("stage", "place", "metric", "year");
  private static final List<String> METRICS = Arrays.stream(Metric.values()).map(Values::key).toList();

  private final Figures figures;

  FigureShelf(Figures figures) {
    this.figures = figures;
  }

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public List<Narrowing> narrowings() {
    return List.of(Narrowing.of("stage", "Code of a stage; repeat for several."),
        Narrowing.of("place", "Code of a place, such as cn, us or world; repeat for several."),
        new Narrowing("metric", "What is measured; repeat for several.", METRICS),
        Narrowing.of("year", "Year of the value; repeat for several."));
  }

  @Override
  public Slice<FigureRow> slice(MultiValueMap<String, String> typed, Window window) {
    ListQuery query = new ListQuery(typed);
    Set<String> stages = Keys.of(query, "stage");
    Set<String> places = Keys.of(query, "place");
    Set<String> metrics = query.values("metric", METRICS::contains, METRICS);
    Set<String> years = query.values("year", year -> year.matches("(19|20)\\d\\d"), List.of("a year such as 2025"));
    List<FigureRow> found = figures.having(only(stages), only(places), metric(only(metrics))).stream()
        .filter(row -> within(stages, row.stage()) && within(places, row.place().code()) && within(metrics, Values.key(row.metric()))
            && within(years, row.year() == null ? "" : String.valueOf(row.year().year()))).toList();
    return new Slice<>(window.of(found), found.size(), query.unknown(KEYS));
  }

  /** The one value, with which the database can narrow by itself. */
  private static @Nullable String only(Set<String> values) {
    return values.size() == 1 ? values.iterator().next() : null;
  }

  private static @Nullable Metric metric(@Nullable String typed) {
    return typed == null ? null : Metric.valueOf(typed.toUpperCase(Locale.ROOT));
  }

  private static boolean within(Set<String> asked, String value) {
    return asked.isEmpty() || asked.contains(value);
  }
}
