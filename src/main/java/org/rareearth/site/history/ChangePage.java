package org.rareearth.site.history;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Change;
import org.rareearth.editorial.ChangedRecord;
import org.rareearth.kernel.LocalizedText;
import org.springframework.data.domain.Page;

/**
 * One change with what it did, record by record.
 *
 * @param sources that the records of this page name
 * @param proposal its number, for those who may read it
 * @param undo the form to take it back; null for readers and for the first load
 */
public record ChangePage(Change change, Page<Line> lines, List<Named> sources, @Nullable Long proposal, @Nullable UndoForm undo) {

  /**
   * A source.
   *
   * @param label null when it is no longer there
   */
  public record Named(String key, @Nullable LocalizedText label) {}

  /**
   * One record.
   *
   * @param key that it had after the change
   * @param before its page as it was just before; null when it was not there
   * @param after its page as it was just after
   */
  public record Line(ChangedRecord record, String kindLabel, String key, @Nullable LocalizedText label, List<FieldChange> fields,
      @Nullable String before, @Nullable String after) {

    /** Where its history is read. */
    public String history() {
      return RecordAddress.of(record.kind(), key);
    }

    /** Where the record is that it was merged into. */
    public String successor() {
      return RecordAddress.of(record.kind(), String.valueOf(record.target()));
    }
  }

  /**
   * The form to undo the change, as it was typed.
   *
   * @param problem what is wrong with the reason; a message key, null for nothing
   * @param refusals why records cannot be made what they were
   */
  public record UndoForm(UUID token, String reason, @Nullable String problem, List<Refusal> refusals) {

    static UndoForm blank() {
      return new UndoForm(UUID.randomUUID(), "", null, List.of());
    }
  }

  /** Why one record cannot be made what it was. */
  public record Refusal(String kindLabel, String kind, String key, String words) {

    /** Where its history is read. */
    public String history() {
      return RecordAddress.of(kind, key);
    }
  }
}
