package org.rareearth.site.edit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that shall go, be merged or get another key.
 *
 * @param noun its kind, as a noun
 * @param label what it is called
 * @param address where it is shown
 * @param base JSON of its cells as the author saw them
 * @param references what refers to it, the first of them
 * @param left how many more refer to it
 * @param action as chosen
 * @param into key or name of the record that stays, as typed
 * @param renamed the new key, as typed
 * @param refusals why it cannot be; empty when nothing was checked
 */
public record RetirePage(UUID token, int version, String kind, String noun, String key, String label, String address, String base,
    List<Reference> references, int left, String action, String into, String renamed, String reason,
    List<Refusal> refusals) {

  /** A record that refers to it. */
  public record Reference(String noun, String label, String address) {}

  /** Why it cannot be, and the control at which that is mended. */
  public record Refusal(String control, String sentence) {}

  /** What is said beside a control. */
  public List<String> of(String control) {
    return refusals.stream().filter(refusal -> refusal.control().equals(control)).map(Refusal::sentence).toList();
  }

  /** For assistive technology: null where there is nothing to say. */
  public @Nullable String invalid(String control) {
    return of(control).isEmpty() ? null : "true";
  }

  public @Nullable String describedBy(String control) {
    return of(control).isEmpty() ? null : control + "-error";
  }
}
