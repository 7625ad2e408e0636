package org.rareearth.site.history;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.History;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.RecordKey;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.Snapshot;
import org.rareearth.site.ui.CellPart;
import org.rareearth.site.ui.CellWords;
import org.rareearth.site.ui.FieldWords;
import org.rareearth.site.ui.RecordName;
import org.springframework.stereotype.Component;

/** Puts what differs between versions into words; the names that they mention are asked for together, however many versions there are. */
@Component
public class Wording {

  private final History history;
  private final Kinds kinds;
  private final FieldWords fields;
  private final CellWords cells;

  Wording(History history, Kinds kinds, FieldWords fields, CellWords cells) {
    this.history = history;
    this.kinds = kinds;
    this.fields = fields;
    this.cells = cells;
  }

  /** Two versions of a record. */
  public record Pair(String kind, Map<String, String> before, Map<String, String> after) {}

  /** Field by field for each pair, in its order. */
  public List<List<FieldChange>> of(Collection<Pair> pairs, Locale locale) {
    Map<RecordKey, Snapshot> named = history.present(pairs.stream().flatMap(this::mentioned).distinct().toList());
    return pairs.stream().map(pair -> changes(pair, named, locale)).toList();
  }

  String label(String kind, String column, Locale locale) {
    return fields.label(kind, column, locale);
  }

  private List<FieldChange> changes(Pair pair, Map<RecordKey, Snapshot> named, Locale locale) {
    RecordKind<?> kind = kinds.find(pair.kind());
    return differing(kind, pair).map(field -> new FieldChange(field.column(), fields.label(kind.name(), field.column(), locale),
        say(kind, field, pair.before(), named, locale), say(kind, field, pair.after(), named, locale))).toList();
  }

  private List<CellPart> say(RecordKind<?> kind, Field field, Map<String, String> row, Map<RecordKey, Snapshot> named, Locale locale) {
    return cells.of(kind, field, row, (ofKind, key) -> name(named.get(new RecordKey(ofKind, key))), locale);
  }

  private static @Nullable RecordName name(@Nullable Snapshot snapshot) {
    return snapshot == null || snapshot.label() == null || snapshot.address() == null ? null
        : new RecordName(snapshot.label(), snapshot.address());
  }

  private Stream<RecordKey> mentioned(Pair pair) {
    RecordKind<?> kind = kinds.find(pair.kind());
    return differing(kind, pair).filter(field -> field.type().isReference()).flatMap(field -> Stream.of(pair.before(), pair.after())
        .filter(row -> !row.getOrDefault(field.column(), "").isEmpty())
        .flatMap(row -> Arrays.stream(row.getOrDefault(field.column(), "").split(";"))
            .map(key -> new RecordKey(CellWords.referredKind(kind, field, row), key.strip()))));
  }

  /** An amount with its currency, or a quantity with its unit, is one field. */
  private static Stream<Field> differing(RecordKind<?> kind, Pair pair) {
    return kind.fields().stream().filter(Field::isTyped).filter(field -> kind.fields().stream()
        .filter(part -> part.equals(field) || field.column().equals(part.group()))
        .anyMatch(part -> !pair.before().getOrDefault(part.column(), "").equals(pair.after().getOrDefault(part.column(), ""))));
  }
}
