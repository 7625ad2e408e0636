package org.rareearth.site.ui;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says up to which moment the data is recorded, for the foot of every page; offered as a bean by whoever loads the data. */
@FunctionalInterface
public interface RecordedUpTo {

  /** The moment, or null while nothing is loaded. Called once per page: it answers from memory. */
  @Nullable Instant instant();
}
