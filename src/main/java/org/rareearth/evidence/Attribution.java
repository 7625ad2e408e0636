package org.rareearth.evidence;

import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.PartialDate;

/** Who says a thing, where in the document, as of when, and how editors rank it: an evidence as a page shows it. */
public record Attribution(Citation source, @Nullable String locator, @Nullable PartialDate asOf, Rank rank, @Nullable String note) {

  public static Attribution of(Evidence evidence) {
    return new Attribution(Citation.of(evidence.source()), evidence.locator(), evidence.asOf(), evidence.rank(), evidence.note());
  }

  /** The as-of date or, where the statement has none, the day of publication. */
  public @Nullable PartialDate date() {
    return asOf == null ? source.publishedOn() : asOf;
  }
}
