package org.rareearth.site.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearth.evidence.Conflict;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.evidence.ConflictState;
import org.rareearth.evidence.ConflictType;
import org.rareearth.evidence.Conflicts;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.StatementKind;
import org.rareearth.evidence.Statements;
import org.rareearth.evidence.SubjectKind;
import org.rareearth.evidence.SubjectNames;
import org.rareearth.facility.ClaimConflicts;
import org.rareearth.funding.ReportConflicts;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.NotFound;
import org.rareearth.site.ui.Facet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Puts the sides of every conflict beside each other: one query for the conflicts, one for each table that they name. */
@Component
class ConflictComposer {

  private final Conflicts conflicts;
  private final List<Statements> tables;
  private final List<SubjectNames> names;
  private final ClaimConflicts claims;
  private final ReportConflicts reports;

  ConflictComposer(Conflicts conflicts, List<Statements> tables, List<SubjectNames> names, ClaimConflicts claims, ReportConflicts reports) {
    this.conflicts = conflicts;
    this.tables = tables;
    this.names = names;
    this.claims = claims;
    this.reports = reports;
  }

  @Transactional(readOnly = true)
  public ConflictsPage list(MultiValueMap<String, String> parameters) {
    Asked asked = new Asked(parameters);
    ConflictFilter filter = ConflictFilter.of(asked);
    List<ConflictRow> all = conflicts.all();
    Sieve<ConflictRow> sieve = sieve(all, filter);
    List<ConflictRow> shown = sieve.rows();
    List<List<Statement>> found = Stream.concat(claims.undeclared(all).stream(), reports.undeclared(all).stream()).toList();
    return new ConflictsPage(filter, groups(shown), shown.size(), all.size(), sieve.facets(), found, asked.unknown());
  }

  /** The slug of a conflict that is recorded; refuses any other. */
  @Transactional(readOnly = true)
  public String require(String slug) {
    Conflict conflict = conflicts.find(slug);
    if (conflict == null) {
      throw new NotFound("conflict", slug);
    }
    return conflict.slug();
  }

  private static Sieve<ConflictRow> sieve(List<ConflictRow> all, ConflictFilter filter) {
    return new Sieve<>(all, filter::finds)
        .by("type", "evidence.conflict.type", keys(ConflictType.values()), ConflictFilter.keys(filter.type()),
            row -> List.of(ConflictFilter.key(row.type())), named("conflictType"))
        .by("subject", "evidence.conflict.subject", keys(SubjectKind.values()), ConflictFilter.keys(filter.subject()),
            row -> List.of(ConflictFilter.key(row.subjectKind())), named("subjectKind"))
        .by("state", "evidence.conflict.state", keys(ConflictState.values()), ConflictFilter.keys(filter.state()),
            row -> List.of(ConflictFilter.key(row.state())), named("conflictState"));
  }

  private static Sieve.Naming named(String list) {
    return (value, count, selected) -> new Facet.Option(value, list + "." + value, null, count, selected);
  }

  private static List<String> keys(Enum<?>[] words) {
    return ConflictFilter.keys(Arrays.asList(words));
  }

  private List<ConflictsPage.Group> groups(List<ConflictRow> rows) {
    Map<StatementKind, Map<String, Statement>> statements = statements(rows);
    Map<SubjectKind, Map<String, LocalizedText>> subjects = subjects(rows);
    Map<ConflictType, List<ConflictsPage.Entry>> byType = new TreeMap<>();
    rows.forEach(row -> byType.computeIfAbsent(row.type(), any -> new ArrayList<>()).add(entry(row, statements, subjects)));
    return byType.entrySet().stream().map(group -> new ConflictsPage.Group(group.getKey(), group.getValue())).toList();
  }

  private static ConflictsPage.Entry entry(ConflictRow row, Map<StatementKind, Map<String, Statement>> statements,
      Map<SubjectKind, Map<String, LocalizedText>> subjects) {
    Map<String, List<Statement>> sides = row.sides().stream().collect(Collectors.groupingBy(ConflictRow.Side::side, LinkedHashMap::new,
        Collectors.mapping(side -> statements.getOrDefault(side.kind(), Map.of()).get(side.statement()), Collectors.toList())));
    LocalizedText subject = subjects.getOrDefault(row.subjectKind(), Map.of())
        .getOrDefault(row.subject(), new LocalizedText(row.subject(), row.subject()));
    return new ConflictsPage.Entry(row, subject, path(row), sides.entrySet().stream()
        .map(side -> new ConflictsPage.Side(side.getKey(), side.getValue().stream().filter(Objects::nonNull).toList())).toList());
  }

  private Map<StatementKind, Map<String, Statement>> statements(List<ConflictRow> rows) {
    Map<StatementKind, Collection<String>> wanted = rows.stream().flatMap(row -> row.sides().stream()).collect(Collectors.groupingBy(
        ConflictRow.Side::kind, Collectors.mapping(ConflictRow.Side::statement, Collectors.toCollection(TreeSet::new))));
    Map<StatementKind, Map<String, Statement>> found = new EnumMap<>(StatementKind.class);
    tables.forEach(table -> found.put(table.kind(), byKey(table.byKeys(wanted.getOrDefault(table.kind(), List.of())))));
    return found;
  }

  private static Map<String, Statement> byKey(List<Statement> statements) {
    Map<String, Statement> byKey = new HashMap<>();
    statements.forEach(statement -> byKey.put(statement.key(), statement));
    return byKey;
  }

  private Map<SubjectKind, Map<String, LocalizedText>> subjects(List<ConflictRow> rows) {
    Map<SubjectKind, List<String>> wanted = rows.stream().collect(Collectors.groupingBy(ConflictRow::subjectKind,
        Collectors.mapping(ConflictRow::subject, Collectors.toList())));
    return names.stream().collect(Collectors.toMap(SubjectNames::kind, one -> one.names(wanted.getOrDefault(one.kind(), List.of()))));
  }

  private static String path(ConflictRow row) {
    return switch (row.subjectKind()) {
      case FACILITY -> "/facilities/";
      case AWARD -> "/awards/";
      case ORGANIZATION -> "/organizations/";
      case STAGE -> "/stages/";
      case POLICY -> "/policies/";
    } + row.subject();
  }
}
