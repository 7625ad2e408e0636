package org.rareearth.site.review;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was sent to a proposal's page and not taken: it comes back as it was typed.
 *
 * @param form which form of the page: {@code accept}, {@code reject}, {@code ask} or {@code comment}
 * @param problem key of the message beside the field; null where the field is not the problem
 * @param notice key of the message above the page; null where the field says it all
 * @param position of the record that a comment is about
 * @param column of that record
 */
public record Sent(@Nullable String form, String words, @Nullable String problem, @Nullable String notice, @Nullable Integer position,
    @Nullable String column) {

  static final Sent NOTHING = new Sent(null, "", null, null, null, null);

  static Sent refused(String form, String words, String problem) {
    return new Sent(form, words, problem, null, null, null);
  }

  static Sent overtaken(@Nullable String form, String words, String notice) {
    return new Sent(form, words, null, notice, null, null);
  }

  /** What stands in the text field of a form. */
  public String in(String name) {
    return name.equals(form) ? words : "";
  }

  public boolean isRefusedIn(String name) {
    return problem != null && name.equals(form);
  }

  /** Whether it is the comment on this field. */
  public boolean isOn(int record, @Nullable String field) {
    return "comment".equals(form) && position != null && position == record && Objects.equals(column, field);
  }

  /** Whether it is the comment on the proposal as a whole. */
  public boolean isOnWhole() {
    return "comment".equals(form) && position == null;
  }
}
