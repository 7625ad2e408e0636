package org.rareearth.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.PartialDate;

/** A source as a page cites it. */
public record Citation(String slug, String title, String publisher, @Nullable String url, String language, SourceKind kind,
    @Nullable PartialDate publishedOn, LocalDate retrievedOn, @Nullable String archiveUrl) {

  public static Citation of(Source source) {
    return new Citation(source.slug(), source.title(), source.publisher(), source.url(), source.language(), source.kind(),
        source.publishedOn(), source.retrievedOn(), source.archiveUrl());
  }
}
