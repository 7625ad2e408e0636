package org.rareearth.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a proposal does to one record: what the author started from, what was typed, and how it was read. */
@Entity
@Table(name = "proposed_record")
public class ProposedRecord {

  @EmbeddedId
  private Place place;

  @Enumerated(EnumType.STRING)
  private Action action;

  private String kind;
  private @Nullable String key;
  private @Nullable String target;

  @Convert(converter = CellsConverter.class)
  private @Nullable Map<String, String> base;

  @Convert(converter = CellsConverter.class)
  private @Nullable Map<String, String> typed;

  @Convert(converter = CellsConverter.class)
  private @Nullable Map<String, String> cells;

  @Convert(converter = CellsConverter.class)
  private @Nullable Map<String, String> passed;

  @Convert(converter = FindingsConverter.class)
  private List<Finding> findings = List.of();

  private @Nullable String openBase;
  private boolean enabled = true;
  private @Nullable Integer line;

  @Enumerated(EnumType.STRING)
  private @Nullable Verdict verdict;

  @SuppressWarnings("NullAway.Init")
  protected ProposedRecord() {}

  ProposedRecord(long proposal, int position, CheckedRecord checked) {
    DraftRecord draft = checked.draft();
    this.place = new Place(proposal, position);
    this.action = draft.action();
    this.kind = draft.kind();
    this.key = draft.action() == Action.CREATE ? checked.key() : draft.key();
    this.target = draft.target();
    this.base = draft.base();
    this.typed = draft.typed();
    this.cells = checked.cells();
    this.passed = draft.passed();
    this.findings = checked.findings();
  }

  /** A row of a proposal that is too large for a form, written and opened at once. */
  static ProposedRecord row(long proposal, int position, CheckedRecord checked) {
    ProposedRecord row = new ProposedRecord(proposal, position, checked);
    row.verdict = checked.draft().action() == Action.CREATE ? Verdict.NEW : Verdict.CHANGED;
    row.open();
    return row;
  }

  /** Where a record stands in its proposal. */
  @Embeddable
  public record Place(@Column(name = "proposal_id") long proposal, @Column(name = "position") int position) {}

  /** What an import's row would do. */
  public enum Verdict { NEW, CHANGED, UNCHANGED, REFUSED }

  public long proposal() {
    return place.proposal();
  }

  public int position() {
    return place.position();
  }

  public Action action() {
    return action;
  }

  public String kind() {
    return kind;
  }

  public String key() {
    return Objects.requireNonNull(key);
  }

  public @Nullable String target() {
    return target;
  }

  public @Nullable Map<String, String> base() {
    return base;
  }

  public Map<String, String> typed() {
    return typed == null ? cells() : typed;
  }

  public Map<String, String> cells() {
    return cells == null ? Map.of() : cells;
  }

  /** Why the author holds that a warning does not apply, by {@link Finding#code()}. */
  public Map<String, String> passed() {
    return passed == null ? Map.of() : passed;
  }

  public List<Finding> findings() {
    return findings;
  }

  /** Whether the row is to be taken: an import's rows can be switched off one by one. */
  public boolean enabled() {
    return enabled;
  }

  /** The row's line in the imported file. */
  public @Nullable Integer line() {
    return line;
  }

  public @Nullable Verdict verdict() {
    return verdict;
  }

  void switchTo(boolean on) {
    enabled = on;
  }

  void open() {
    openBase = base == null ? "new" : Fingerprint.of(base);
  }

  void close() {
    openBase = null;
  }

  DraftRecord draft() {
    return new DraftRecord(action, kind, key, target, base, typed(), passed());
  }
}
