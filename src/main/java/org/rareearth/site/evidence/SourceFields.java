package org.rareearth.site.evidence;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.SourceKind;
import org.rareearth.kernel.FieldKind;
import org.rareearth.kernel.PartialDate;
import org.rareearth.site.ui.ListConditions;
import org.rareearth.site.ui.ListField;

/** What operators can be used on in the list of sources. */
final class SourceFields {

  static final ListConditions CONDITIONS = new ListConditions(List.of(
      ListField.of("title", FieldKind.TEXT), ListField.of("publisher", FieldKind.TEXT), ListField.of("published", FieldKind.DATE),
      ListField.of("retrieved", FieldKind.DATE), ListField.of("statements", FieldKind.NUMBER), ListField.of("url", FieldKind.PRESENCE),
      ListField.of("archive", FieldKind.PRESENCE), ListField.words("kind", "sourceKind", kinds()), ListField.of("language", FieldKind.WORD),
      ListField.of("year", FieldKind.WORD), ListField.words("quality", "quality", SourceQuality.keys())),
      List.of("title__contains", "publisher__contains", "published__gte", "published__lte", "retrieved__lt", "statements__gte",
          "archive__isnull"));

  static final RowConditions<SourceRow> VALUES = new RowConditions<>(Map.ofEntries(
      Map.entry("title", row -> List.of(row.source().title())), Map.entry("publisher", row -> List.of(row.source().publisher())),
      Map.entry("published", row -> present(row.published())),
      Map.entry("retrieved", row -> List.of(new PartialDate(row.source().retrievedOn().toString()))),
      Map.entry("statements", row -> List.of(BigDecimal.valueOf(row.statements()))), Map.entry("url", row -> present(row.source().url())),
      Map.entry("archive", row -> present(row.source().archiveUrl())), Map.entry("kind", row -> List.of(key(row.source().kind()))),
      Map.entry("language", row -> List.of(row.source().language())),
      Map.entry("year", row -> row.published() == null ? List.of() : List.of(row.year())), Map.entry("quality", SourceFields::quality)));

  private SourceFields() {}

  /** A document without any of the marks is known to have none. */
  private static List<String> quality(SourceRow row) {
    return row.quality().isEmpty() ? List.of("") : row.quality();
  }

  private static List<?> present(@Nullable Object value) {
    return Stream.ofNullable(value).toList();
  }

  private static List<String> kinds() {
    return Arrays.stream(SourceKind.values()).map(SourceFields::key).toList();
  }

  private static String key(SourceKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
