package org.rareearth.comparison;

import org.rareearth.evidence.Attribution;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.stage.PlaceRef;
import org.rareearth.stage.StageRef;

/** What a place cannot do at a stage, as pages show it. */
public record GapRow(String slug, StageRef stage, PlaceRef place, LocalizedText missing, Attribution source) {

  static GapRow of(CapabilityGap gap) {
    return new GapRow(gap.slug(), StageRef.of(gap.stage()), PlaceRef.of(gap.place()), gap.missing(), Attribution.of(gap.evidence()));
  }
}
