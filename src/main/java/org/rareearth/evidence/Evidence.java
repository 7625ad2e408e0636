package org.rareearth.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Fields;
import org.rareearth.kernel.PartialDate;

/** Who says so: every record that asserts something about the world carries one, in Java and in SQL. */
@Embeddable
public class Evidence {

  /** The columns that hold an evidence, in order: the last of every kind of record that has one. */
  public static final List<Field> FIELDS = Fields.within("evidence").reference("source", "sources").optional("locator")
      .optional("as_of", FieldType.PARTIAL_DATE).one("rank", Rank.class, "rank").prose("note").list();

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "source_id")
  private Source source;

  @Column(name = "locator")
  private @Nullable String locator;

  @Column(name = "as_of")
  private @Nullable PartialDate asOf;

  @Enumerated(EnumType.STRING)
  @Column(name = "evidence_rank")
  private Rank rank;

  @Column(name = "evidence_note")
  private @Nullable String note;

  @SuppressWarnings("NullAway.Init")
  protected Evidence() {}

  public Evidence(Source source, @Nullable String locator, @Nullable PartialDate asOf, Rank rank, @Nullable String note) {
    this.source = source;
    this.locator = locator;
    this.asOf = asOf;
    this.rank = rank;
    this.note = note;
  }

  /** Reads the evidence columns of a data row; a row without a source is refused. */
  public static Evidence read(DataRow row, Sources sources) {
    return new Evidence(row.reference("source", sources::find), row.optional("locator"), row.date("as_of"),
        row.one(Rank.class, "rank"), row.optional("note"));
  }

  public CsvRow writeTo(CsvRow row) {
    return row.add(source.slug()).add(locator).add(asOf).add(rank).add(note);
  }

  public Source source() {
    return source;
  }

  /** Where in the source, in a few words; not a quotation. */
  public @Nullable String locator() {
    return locator;
  }

  /** The time for which the statement holds; falls back to the day of publication where the rule needs one. */
  public @Nullable PartialDate asOf() {
    return asOf;
  }

  public Rank rank() {
    return rank;
  }

  public @Nullable String note() {
    return note;
  }
}
