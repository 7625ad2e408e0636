package org.rareearth.stage;

import org.rareearth.evidence.Attribution;
import org.rareearth.kernel.LocalizedText;

/** How another authority cuts the chain, at one stage or ({@code cross_stage}) as a whole. */
public record StageWords(String slug, String stage, LocalizedText authority, LocalizedText words, Attribution source) {

  static StageWords of(StageDefinition definition) {
    return new StageWords(definition.slug(), definition.stage().slug(), definition.authority(), definition.words(),
        Attribution.of(definition.evidence()));
  }
}
