package org.rareearth.comparison;

import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Attribution;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.stage.PlaceRef;
import org.rareearth.stage.StageRef;

/**
 * A position as pages show it.
 *
 * @param standing ours, read from the words; null where the words are no standing
 * @param words as the source has them: Chinese word for word where the source is Chinese
 */
public record PositionRow(String slug, StageRef stage, PlaceRef place, Aspect aspect, @Nullable Standing standing, LocalizedText words,
    Attribution source) {

  static PositionRow of(StagePosition position) {
    return new PositionRow(position.slug(), StageRef.of(position.stage()), PlaceRef.of(position.place()), position.aspect(),
        position.standing(), position.words(), Attribution.of(position.evidence()));
  }
}
