package org.rareearth.site.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.PartialDate;

/**
 * One entry of a timeline.
 *
 * @param id anchor of the entry, such as {@code milestone-m001}; null where nothing points to it
 * @param kindKey message key of what kind of event it is, such as {@code milestoneKind.opening}; null where the title says it
 * @param state {@code achieved}, {@code planned}, {@code announced} or {@code slipped}: the shape of the point, and a word behind it
 * @param href the page of the thing that happened, null where this is that page
 * @param source slug of the source that says so
 */
public record Moment(
    @Nullable String id, @Nullable PartialDate date, @Nullable String kindKey, @Nullable LocalizedText title, String state,
    @Nullable String href, String source) {

  public static Moment of(
      String id, @Nullable PartialDate date, Enum<?> kind, @Nullable LocalizedText title, Enum<?> state, @Nullable String href,
      String source) {
    return new Moment(id, date, "milestoneKind." + kind.name().toLowerCase(Locale.ROOT), title, state.name().toLowerCase(Locale.ROOT),
        href, source);
  }
}
