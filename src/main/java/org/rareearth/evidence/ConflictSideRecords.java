package org.rareearth.evidence;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** conflict_sides.csv, and the records that it holds. */
@Component
class ConflictSideRecords extends RecordKind<ConflictSide> {

  /** The kinds of the statements that may stand on a side, in the order of {@link StatementKind}. */
  private static final String[] DISPUTABLE = {"facility_claims", "award_events", "milestones", "stage_figures", "stage_positions",
      "document_facts", "policies", "supply_links"};

  private static final Fields FIELDS = Fields.of("conflict_sides").reference("conflict", "conflicts").text("side")
      .oneOfFirst(DISPUTABLE.length, "statement_kind", StatementKind.class, "evidence.group").mention("statement", true, DISPUTABLE);

  private final Conflicts conflicts;

  ConflictSideRecords(EntityManager entityManager, Conflicts conflicts) {
    super(entityManager, ConflictSide.class, ConflictSide::new, FIELDS);
    this.conflicts = conflicts;
  }

  @Override
  protected void fill(ConflictSide side, DataRow row) {
    side.revise(
        row.reference("conflict", conflicts::find), row.text("side"), row.one(StatementKind.class, "statement_kind"),
        row.text("statement"));
  }

  @Override
  public CsvRow write(ConflictSide side) {
    return new CsvRow().add(side.conflict()).add(side.side()).add(side.statementKind()).add(side.statement());
  }

  @Override
  public String address(ConflictSide side) {
    return "/conflicts#" + side.conflict().slug();
  }

  @Override
  public LocalizedText label(ConflictSide side) {
    return side.conflict().title();
  }

  /** A side has no name of its own: conflict, side, kind and statement together are its key. */
  @Override
  public String key(ConflictSide side) {
    return String.join("/", cells(side).values());
  }

  @Override
  public String key(DataRow row) {
    return String.join("/", columns().stream().map(row::text).toList());
  }

  @Override
  public @Nullable ConflictSide find(String key) {
    String[] cells = key.split("/");
    return cells.length != columns().size() ? null : entityManager.createQuery("""
        from ConflictSide e where e.conflict.slug = :conflict and e.side = :side and e.statement = :statement
          and lower(cast(e.statementKind as String)) = :kind""", ConflictSide.class)
        .setParameter("conflict", cells[0]).setParameter("side", cells[1]).setParameter("kind", cells[2])
        .setParameter("statement", cells[3]).getSingleResultOrNull();
  }

  @Override
  public Map<String, ConflictSide> findAll(Collection<String> keys) {
    Map<String, ConflictSide> found = new HashMap<>();
    for (String key : keys) {
      ConflictSide side = find(key);
      if (side != null) {
        found.put(key, side);
      }
    }
    return found;
  }

  @Override
  public String suggestedKey(Map<String, String> cells, Predicate<String> taken) {
    return String.join("/", columns().stream().map(column -> cells.getOrDefault(column, "")).toList());
  }

  @Override
  public Set<String> existing(Collection<String> keys) {
    return keys.stream().filter(key -> find(key) != null).collect(Collectors.toSet());
  }

  @Override
  public Stream<String> keys() {
    return all().map(this::key);
  }
}
