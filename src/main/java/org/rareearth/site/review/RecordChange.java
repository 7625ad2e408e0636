package org.rareearth.site.review;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Action;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.site.ui.CellPart;
import org.rareearth.site.ui.RecordName;

/**
 * What a proposal does to one record.
 *
 * @param kindLabel the kind in words
 * @param title what people call it
 * @param address of its public page; null where it has none
 * @param standing how the live record stands to it
 * @param fields those that would change; of a new record, all that say something
 * @param kept names of the fields that others changed meanwhile and that stay as they made them
 * @param remarks warnings passed that belong to no field shown
 * @param retirement what happens when it is withdrawn, merged or renamed; null for other actions
 * @param line of the imported file; null for a form
 */
public record RecordChange(int position, String kind, String kindLabel, String key, Action action, LocalizedText title,
    @Nullable String address, Standing standing, List<FieldChange> fields, List<String> kept, List<Remark> remarks, List<Said> comments,
    @Nullable Retiring retirement, @Nullable Integer line) {

  private static final int GLANCE = 4;

  /** Whether the live record is still what the author knew. */
  public enum Standing {
    AS_KNOWN,
    /** Others changed it; {@link FieldChange.Sign#CONTESTED} says where that matters. */
    MOVED,
    /** It is no longer public. */
    GONE,
    /** A new record has the key of one that is there. */
    TAKEN,
    /** The proposal is decided, or a draft: what is live does not matter to what is shown. */
    PAST
  }

  /**
   * A record that leaves its address.
   *
   * @param target the key that it gets, or of the record that takes its place
   * @param successor the record that takes its place; null when there is none yet
   * @param references the first of the records that refer to it
   * @param count of all that refer to it
   */
  public record Retiring(@Nullable String target, @Nullable RecordName successor, List<RecordName> references, int count) {}

  /** The first few of its words and figures, for a list in which many records have the same title. */
  public String getGlance() {
    return fields.stream().map(FieldChange::lines).map(List::getFirst).map(FieldChange.Line::own).filter(parts -> !parts.isEmpty())
        .map(List::getFirst).filter(part -> part.href() == null && !part.text().equals(key) && !part.text().equals(title.en()))
        .limit(GLANCE).map(CellPart::text).collect(Collectors.joining(" · "));
  }

  public boolean isPast() {
    return standing == Standing.PAST;
  }

  public boolean isContested() {
    return fields.stream().anyMatch(FieldChange::isContested);
  }
}
