package org.rareearth.stage;

import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;

/** A chain stage as other records name it, with the unit that is its own. */
public record StageRef(String code, int position, LocalizedText name, @Nullable String nativeUnit) {

  public static StageRef of(ChainStage stage) {
    return new StageRef(stage.slug(), stage.position(), stage.name(), stage.nativeUnit());
  }

  public static @Nullable StageRef ofNullable(@Nullable ChainStage stage) {
    return stage == null ? null : of(stage);
  }
}
