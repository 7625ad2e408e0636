package org.rareearth.site.evidence;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.Citation;
import org.rareearth.evidence.SourceKind;
import org.rareearth.kernel.Condition;

/**
 * What narrows /sources.
 *
 * @param language ISO 639-1 codes
 * @param year of publication, {@code unknown} for undated documents
 * @param quality keys of {@link SourceQuality}
 * @param q text in title, publisher, address or key
 * @param conditions what is asked of the fields by operators
 * @param sort column, with a minus for descending
 */
public record SourceFilter(List<SourceKind> kind, List<String> language, List<String> publisher, List<String> year,
    List<String> quality, @Nullable String q, List<Condition> conditions, String sort) {

  static final String UNDATED = "unknown";
  static final List<String> COLUMNS = List.of("title", "publisher", "published", "statements");

  static SourceFilter of(Asked asked, List<String> languages, List<String> years) {
    return new SourceFilter(asked.any("kind", SourceKind.class), asked.any("language", languages), asked.any("publisher"),
        asked.any("year", years), asked.any("quality", SourceQuality.keys()), asked.text("q"), asked.conditions(SourceFields.CONDITIONS),
        asked.sort("-published", COLUMNS.toArray(String[]::new)));
  }

  List<String> kinds() {
    return kind.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
  }

  boolean finds(SourceRow row) {
    Citation source = row.source();
    return SourceFields.VALUES.hold(conditions, row) && (q == null || List.of(source.title(), source.publisher(), source.slug(), source.url() == null ? "" : source.url()).stream()
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(q.toLowerCase(Locale.ROOT))));
  }
}
