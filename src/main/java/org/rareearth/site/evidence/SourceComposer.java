package org.rareearth.site.evidence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Citation;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.evidence.ConflictState;
import org.rareearth.evidence.Conflicts;
import org.rareearth.evidence.SourceCard;
import org.rareearth.evidence.SourceKind;
import org.rareearth.evidence.Sources;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.StatementKind;
import org.rareearth.evidence.Statements;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.Today;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Puts together the pages on sources from what each table says of them. */
@Component
public class SourceComposer {

  private static final int PAGE = 100;

  private final Sources sources;
  private final Conflicts conflicts;
  private final Today today;
  private final List<Statements> tables;

  SourceComposer(Sources sources, Conflicts conflicts, Today today, List<Statements> tables) {
    this.sources = sources;
    this.conflicts = conflicts;
    this.today = today;
    this.tables = tables.stream().sorted(Comparator.comparing(Statements::kind)).toList();
  }

  @Transactional(readOnly = true)
  public SourcesPage list(MultiValueMap<String, String> parameters) {
    return list(rows(), parameters);
  }

  static SourcesPage list(List<SourceRow> all, MultiValueMap<String, String> parameters) {
    List<String> languages = byFrequency(all.stream().map(row -> row.source().language()));
    List<String> years = all.stream().map(SourceRow::year).distinct().sorted(Comparator.reverseOrder()).toList();
    Asked asked = new Asked(parameters);
    SourceFilter filter = SourceFilter.of(asked, languages, years);
    Sieve<SourceRow> sieve = sieve(all, filter, languages, years);
    List<SourceRow> sorted = sieve.rows().stream().sorted(order(filter.sort())).toList();
    PageRequest page = PageRequest.of(asked.page(sorted.size(), PAGE), PAGE);
    long publishers = all.stream().map(row -> row.source().publisher()).distinct().count();
    return new SourcesPage(filter, sorted, page, all.size(), publishers, sieve.facets(), SourceFields.CONDITIONS.print(filter.conditions()),
        asked.unknown());
  }

  @Transactional(readOnly = true)
  public SourcePage show(String slug) {
    SourceCard card = sources.card(slug);
    Map<StatementKind, List<Statement>> said = new LinkedHashMap<>();
    tables.forEach(table -> said.put(table.kind(), table.saidBy(slug)));
    List<Statement> facts = said.remove(StatementKind.DOCUMENT_FACT);
    return new SourcePage(card, facts == null ? List.of() : facts, said.entrySet().stream().filter(kind -> !kind.getValue().isEmpty())
        .map(kind -> new SourcePage.Group(kind.getKey(), kind.getValue().size(), subjects(kind.getValue()))).toList());
  }

  /** Every document, with what rests on it and what is to be known of it. */
  @Transactional(readOnly = true)
  public List<SourceRow> rows() {
    Map<String, Long> counts = new HashMap<>();
    tables.forEach(table -> table.counts().forEach((source, count) -> counts.merge(source, count, Long::sum)));
    Set<String> disputed = disputed();
    LocalDate yearAgo = today.date().minusYears(1);
    return sources.all().stream().map(source -> row(source, counts.getOrDefault(source.slug(), 0L), disputed, yearAgo)).toList();
  }

  private static SourceRow row(Citation source, long statements, Set<String> disputed, LocalDate yearAgo) {
    return new SourceRow(source, statements,
        SourceQuality.of(source, statements, disputed.contains(source.slug()), yearAgo));
  }

  /** The documents that stand on a side of an open conflict. */
  private Set<String> disputed() {
    Map<StatementKind, Set<String>> sides = conflicts.all().stream().filter(conflict -> conflict.state() == ConflictState.OPEN)
        .flatMap(conflict -> conflict.sides().stream())
        .collect(Collectors.groupingBy(ConflictRow.Side::kind, Collectors.mapping(ConflictRow.Side::statement, Collectors.toSet())));
    return tables.stream().flatMap(table -> table.byKeys(sides.getOrDefault(table.kind(), Set.of())).stream())
        .map(statement -> statement.attribution().source().slug()).collect(Collectors.toSet());
  }

  private static Sieve<SourceRow> sieve(List<SourceRow> all, SourceFilter filter, List<String> languages, List<String> years) {
    Map<String, SourceKind> kinds = Stream.of(SourceKind.values())
        .collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), kind -> kind, (a, b) -> a, LinkedHashMap::new));
    List<String> publishers = Stream.concat(byFrequency(all.stream().map(row -> row.source().publisher())).stream(),
        filter.publisher().stream()).distinct().filter(name -> filter.publisher().contains(name)
            || all.stream().filter(row -> row.source().publisher().equals(name)).count() > 2).toList();
    return new Sieve<>(all, filter::finds)
        .by("kind", "evidence.source.kind", kinds.keySet(), filter.kinds(),
            row -> List.of(row.source().kind().name().toLowerCase(Locale.ROOT)),
            (value, count, selected) -> Facet.Option.of(kinds.get(value), "sourceKind", count, selected))
        .by("language", "evidence.source.language", languages, filter.language(), row -> List.of(row.source().language()),
            (value, count, selected) -> new Facet.Option(value, "language." + value, null, count, selected))
        .by("year", "evidence.source.year", years, filter.year(), row -> List.of(row.year()), (value, count, selected) ->
            new Facet.Option(value, value.equals(SourceFilter.UNDATED) ? "ui.undated" : null, null, count, selected))
        .by("publisher", "evidence.source.publisher", publishers, filter.publisher(), row -> List.of(row.source().publisher()),
            Facet.Option::plain)
        .by("quality", "condition.field.quality", SourceQuality.keys(), filter.quality(), SourceRow::quality, (value, count, selected) ->
            new Facet.Option(value, "quality." + value, null, count, selected));
  }

  private static Comparator<SourceRow> order(String sort) {
    boolean descending = sort.startsWith("-");
    Comparator<SourceRow> usual = Comparator.comparing(row -> row.source().slug());
    return (switch (descending ? sort.substring(1) : sort) {
      case "title" -> by(descending, row -> row.source().title().toLowerCase(Locale.ROOT));
      case "publisher" -> by(descending, row -> row.source().publisher().toLowerCase(Locale.ROOT));
      case "statements" -> by(descending, SourceRow::statements);
      default -> by(descending, SourceRow::published);
    }).thenComparing(usual);
  }

  private static <T extends Comparable<T>> Comparator<SourceRow> by(boolean descending, Function<SourceRow, @Nullable T> key) {
    Comparator<T> way = descending ? Collections.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(key, Comparator.nullsLast(way));
  }

  private static List<String> byFrequency(Stream<String> values) {
    Map<String, Long> counts = values.collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey).toList();
  }

  private static List<SourcePage.Subject> subjects(List<Statement> statements) {
    Map<LocalizedText, List<Statement>> byName = statements.stream()
        .collect(Collectors.groupingBy(Statement::about, LinkedHashMap::new, Collectors.toList()));
    return byName.entrySet().stream().map(one -> new SourcePage.Subject(one.getKey(), page(one.getValue().getFirst()), one.getValue()))
        .toList();
  }

  private static @Nullable String page(Statement statement) {
    return statement.path() == null ? null : statement.path().replaceAll("#.*", "");
  }
}
