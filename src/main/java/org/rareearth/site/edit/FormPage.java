package org.rareearth.site.edit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Nature;

/**
 * A form in which a change is written: its records, what is wrong with them, and what can be added.
 *
 * @param title what the form is for, in words
 * @param version of the saved draft; 0 before it is saved
 * @param proposal number of the saved draft; null before
 * @param savedAt when it was saved; null before
 * @param reason why, as typed
 * @param reasonProblem what is wrong with the reason; null when nothing is
 * @param nature what kind of news the author says it is; null where it follows from the records
 * @param parts the records, in their order
 * @param problems all that is wrong, with a link to each field; empty when nothing was checked
 * @param answer what a reviewer asked for; null otherwise
 * @param adding kinds of which a record can be added, by name
 * @param focus id of the control to begin with; null for the page's top
 */
public record FormPage(String title, UUID token, int version, @Nullable Long proposal, @Nullable Instant savedAt, String reason,
    @Nullable String reasonProblem, @Nullable Nature nature, List<Part> parts, List<Problem> problems, @Nullable String answer, List<Added> adding,
    List<Choices> choices, @Nullable String focus) {

  /** What the author may say of it. */
  public List<Nature> natures() {
    return Nature.CHOICES;
  }

  /** A kind of which a record can be added. */
  public record Added(String kind, String label) {}

  /** A sentence of the summary, and the field that it is about. */
  public record Problem(String id, String field, String sentence, boolean isWarning) {}

  /** Records of one kind to choose from where no script looks them up. */
  public record Choices(String kind, List<Control.Suggestion> records) {}

  /**
   * One record of the form.
   *
   * @param base JSON of the cells that the author started from; null for a new record
   * @param rows controls that stand side by side; the first are those that are always shown
   * @param more rows that are seldom needed
   * @param address of the live record; null for a new one
   * @param target control for the key to merge into or to rename to; null for other actions
   */
  public record Part(int position, String kind, String action, @Nullable String key, @Nullable String base, String legend,
      @Nullable String address, List<List<Control>> rows, List<List<Control>> more, boolean open, @Nullable Control target,
      List<String> refusals, boolean removable) {

    public String prefix() {
      return "r" + position + ".";
    }

    public String id() {
      return "r" + position;
    }
  }
}
