package org.rareearth.site.ui;

import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.RecordKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns keys into what people read: a name that leads to a page. */
@Component
public class RecordNames {

  private final Kinds kinds;

  RecordNames(Kinds kinds) {
    this.kinds = kinds;
  }

  /** A live record by its key; null when there is none. */
  @Transactional(readOnly = true)
  public @Nullable RecordName find(String kind, String key) {
    RecordKind<?> known = kinds.named(kind);
    return known == null || key.isBlank() ? null : name(known, key);
  }

  private static <E> @Nullable RecordName name(RecordKind<E> kind, String key) {
    E record = kind.find(key);
    return record == null ? null : new RecordName(kind.label(record), kind.address(record));
  }
}
