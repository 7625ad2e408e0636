package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;

/** The same words in both languages. */
@Schema(description = "The same words in both languages.")
public record Text(
    @Schema(description = "English.", example = "eVAC Magnetics, Sumter") String en,
    @Schema(description = "Simplified Chinese; null where none was recorded.", example = "eVAC Magnetics 萨姆特工厂") @Nullable String zh) {

  static Text of(LocalizedText words) {
    return new Text(words.en(), words.zh());
  }

  static @Nullable Text ofNullable(@Nullable LocalizedText words) {
    return words == null ? null : of(words);
  }
}
