package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a request is not answered, as every address of the API says it; written by the error pages. */
@Schema(description = "Why a request is not answered (RFC 9457).")
public record Problem(
    @Schema(description = "Always about:blank: the status says it all.", example = "about:blank") String type,
    @Schema(description = "What happened, the same for every error of the status.", example = "Not found") String title,
    @Schema(description = "HTTP status.", example = "404") int status,
    @Schema(description = "What exactly, in the reader's language.") @Nullable String detail,
    @Schema(description = "The address that was asked for.", example = "/api/v1/facilities/nowhere") String instance,
    @Schema(description = "Always false.", example = "false") boolean ok,
    @Schema(description = "Title and detail in one line.") String error,
    @Schema(description = "What is wrong, one by one.") List<Wrong> errors) {

  /** One thing that is wrong. */
  @Schema(name = "Wrong", description = "One thing that is wrong.")
  public record Wrong(
      @Schema(description = "The parameter; null where it is none.", example = "sort") @Nullable String parameter,
      @Schema(description = "What was sent for it.", example = "colour") @Nullable String typed,
      @Schema(description = "What would be accepted.") List<String> accepted,
      @Schema(description = "The same in a sentence.") String message) {}
}
