package org.rareearth.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a proposal that was accepted could not be published; nothing of it is public then.
 *
 * @param kind of the record at which it failed; null when the fault is ours
 * @param columns that its author and someone else both changed, joined by semicolons
 */
@Embeddable
public record PublishingFailure(@Enumerated(EnumType.STRING) @Column(name = "failure") Cause cause,
    @Column(name = "failed_kind") @Nullable String kind, @Column(name = "failed_key") @Nullable String key,
    @Column(name = "failed_columns") @Nullable String columns) {

  /** What stood in the way. */
  public enum Cause {
    /** A record changed meanwhile, or is gone. */
    CLASHED,
    /** A record that was to go is still referred to. */
    REFERRED,
    FAULT
  }

  static PublishingFailure of(RuntimeException thrown) {
    return switch (thrown) {
      case Clashed e -> new PublishingFailure(Cause.CLASHED, e.record().kind(), e.record().key(), String.join(";", e.columns()));
      case StillReferred e -> new PublishingFailure(Cause.REFERRED, e.record().kind(), e.record().key(), null);
      default -> new PublishingFailure(Cause.FAULT, null, null, null);
    };
  }

  /** The fields that both changed; empty when the record as a whole is gone, or there already. */
  public List<String> fields() {
    return columns == null || columns.isEmpty() ? List.of() : List.of(columns.split(";"));
  }
}
