package org.rareearth.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;

/** What one change did to one record. */
@Entity
@Table(name = "changed_record")
public class ChangedRecord {

  @EmbeddedId
  private Place place;

  private String kind;
  private String key;

  @Enumerated(EnumType.STRING)
  private Action action;

  private @Nullable String target;
  private @Nullable String page;

  @Embedded
  private @Nullable LocalizedText label;

  @SuppressWarnings("NullAway.Init")
  protected ChangedRecord() {}

  ChangedRecord(long change, int position, Action action, RecordKey record, LocalizedText label, @Nullable String target,
      String page) {
    this.place = new Place(change, position);
    this.action = action;
    this.kind = record.kind();
    this.key = record.key();
    this.label = label;
    this.target = target;
    this.page = page;
  }

  /** Where it stands in its change. */
  @Embeddable
  record Place(@Column(name = "change_id") long change, @Column(name = "position") int position) {}

  public long change() {
    return place.change();
  }

  public int position() {
    return place.position();
  }

  public String kind() {
    return kind;
  }

  /** The record's key before the change. */
  public String key() {
    return key;
  }

  /** The record's key after the change; that which it had, if it went. */
  public String keyAfter() {
    return action == Action.RENAME && target != null ? target : key;
  }

  public Action action() {
    return action;
  }

  /** The key that it got, or of the record that it was merged into. */
  public @Nullable String target() {
    return target;
  }

  /** Where it is shown, as {@link RecordPage} tells pages apart; null for the little that was changed before this was noted. */
  public @Nullable String page() {
    return page;
  }

  /** What the record was called; null for what was changed before this was noted. */
  public @Nullable LocalizedText label() {
    return label;
  }
}
