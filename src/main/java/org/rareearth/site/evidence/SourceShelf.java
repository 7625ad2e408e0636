package org.rareearth.site.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.rareearth.evidence.SourceKind;
import org.rareearth.site.api.Shelf;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** /sources for the API. */
@Component
class SourceShelf implements Shelf<SourceRow> {

  private final SourceComposer composer;

  SourceShelf(SourceComposer composer) {
    this.composer = composer;
  }

  @Override
  public String name() {
    return "sources";
  }

  @Override
  public List<Narrowing> narrowings() {
    return Stream.concat(Stream.of(Narrowing.of("kind", "How close the publisher stands to the fact; repeat for several.", SourceKind.values()),
        Narrowing.of("language", "ISO 639-1; repeat for several."), Narrowing.of("publisher", "Name of the publisher; repeat for several."),
        Narrowing.of("year", "Year of publication, or unknown; repeat for several."),
        Narrowing.of("q", "Text in title, publisher, address or key."),
        new Narrowing("quality", "What is to be known of the record: unsourced, stale, disputed and the like; repeat for several.",
            SourceQuality.keys()),
        Narrowing.sort(SourceFilter.COLUMNS.stream().flatMap(column -> Stream.of(column, "-" + column)).toList())), Narrowing.operators(SourceFields.CONDITIONS)).toList();
  }

  /** The documents are counted over all tables and sifted in memory: the page has all of them at hand. */
  @Override
  public Slice<SourceRow> slice(MultiValueMap<String, String> query, Window window) {
    SourcesPage page = composer.list(query);
    return new Slice<>(window.of(page.sorted()), page.sorted().size(), page.unknown());
  }
}
