package org.rareearth.site.edit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One control of a form with all that stands beside it.
 *
 * @param name of the control when it is sent
 * @param id of the control on the page
 * @param look how it is drawn: line, prose, choice, flag, reference, list
 * @param lang language of what is typed, where it is one
 * @param label what it is called
 * @param help what may be typed; null where the label says it
 * @param value as typed
 * @param options of a closed list; of a reference those that can be chosen without scripts
 * @param units accepted beside a number; else empty
 * @param found the record that the value names; null when there is none
 * @param kinds of record that it may refer to
 * @param reads column whose text is read back while it is typed; null for one that is kept as it is
 * @param chooser id of the control that chooses among them; null when there is but one
 * @param reading how the value was read; null when there was nothing to read
 * @param suggestions records that may have been meant by a name that is none's
 * @param refusals why the value cannot be taken
 * @param warnings what is to be answered before it can
 * @param remarks what reviewers said of it
 */
public record Control(String name, String id, String look, @Nullable String lang, String label, @Nullable String help, String value,
    boolean required, List<Option> options, List<String> units, @Nullable String found, List<String> kinds, @Nullable String chooser,
    @Nullable String reads, @Nullable String reading, List<Suggestion> suggestions, List<String> refusals, List<Warning> warnings, List<String> remarks) {

  /** One word of a closed list, or one record. */
  public record Option(String value, String label, @Nullable String definition) {}

  /** A record that may have been meant. */
  public record Suggestion(String key, String label) {}

  /** A record to look at before a warning is passed. */
  public record Hint(String label, String address) {}

  /**
   * A warning with its answer.
   *
   * @param name of the control that takes the reason
   * @param reason as typed so far
   */
  public record Warning(String name, String id, String sentence, List<Hint> hints, String reason) {}

  private static final Set<String> SHORT = Set.of("country", "language", "retrieved_on", "date", "as_of", "year", "rung", "amount_unit");

  public boolean isRefused() {
    return !refusals.isEmpty();
  }

  public boolean isQuestioned() {
    return isRefused() || !warnings.isEmpty();
  }

  /** Whether any of the options is explained. */
  public boolean isDefined() {
    return options.stream().anyMatch(option -> option.definition() != null);
  }

  /** Whether what was typed is none of the options. */
  public boolean isUnlisted() {
    return !value.isEmpty() && options.stream().noneMatch(option -> option.value().equals(value));
  }

  public boolean isShort() {
    return SHORT.contains(id.substring(id.lastIndexOf('-') + 1));
  }

  /** The ids of what describes it, for those who hear the page. */
  public @Nullable String describedBy() {
    StringBuilder ids = new StringBuilder();
    if (help != null) {
      ids.append(id).append("-help ");
    }
    if (isRefused()) {
      ids.append(id).append("-error ");
    }
    if (reads != null || found != null) {
      ids.append(id).append("-read");
    }
    return ids.isEmpty() ? null : ids.toString().strip();
  }
}
