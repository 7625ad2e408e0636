package org.rareearth.stage;

import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Citation;
import org.rareearth.kernel.LocalizedText;

/** A chain stage with our definition of it and the document that the definition follows most closely. */
public record StageDetail(StageRef ref, LocalizedText definition, @Nullable LocalizedText nativeProduct, Citation source) {

  static StageDetail of(ChainStage stage) {
    return new StageDetail(StageRef.of(stage), stage.definition(), stage.nativeProduct(), Citation.of(stage.source()));
  }
}
