package org.rareearth.site.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rareearth.editorial.Draft;
import org.rareearth.editorial.DraftRecord;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.RecordKind;
import org.rareearth.editorial.RecordSearch;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns what people call a record into its key and back: a name that one record has is as good as its key, with or without scripts. */
@Component
class References {

  private final Kinds kinds;
  private final RecordSearch names;

  References(Kinds kinds, RecordSearch names) {
    this.kinds = kinds;
    this.names = names;
  }

  /** The draft with every name that is one record's put as that record's key; all else stays as typed. */
  @Transactional(readOnly = true)
  public Draft resolved(Draft draft) {
    List<DraftRecord> records = new ArrayList<>(draft.records());
    records.replaceAll(record -> kinds.named(record.kind()) == null ? record : resolved(record));
    return Drafting.with(draft, records);
  }

  private DraftRecord resolved(DraftRecord record) {
    Map<String, String> typed = new LinkedHashMap<>(record.typed());
    kinds.find(record.kind()).fields().stream().filter(field -> field.type().isReference()).forEach(field ->
        typed.computeIfPresent(field.column(), (column, text) -> isMany(field)
            ? Arrays.stream(text.split(";")).map(part -> key(kindsOf(record, field), part)).collect(Collectors.joining(";"))
            : key(kindsOf(record, field), text)));
    return Drafting.with(record, typed);
  }

  private String key(List<String> of, String text) {
    String name = text.strip();
    if (name.isEmpty() || name.startsWith("@")) {
      return text;
    }
    Set<String> found = new LinkedHashSet<>();
    for (String kind : of) {
      if (kinds.find(kind).find(name) != null) {
        return text;
      }
      found.addAll(names.called(kinds.find(kind), name));
    }
    return found.size() == 1 ? found.iterator().next() : text;
  }

  /** Of several kinds that a field may refer to, the one that the field before it chooses. */
  List<String> kindsOf(DraftRecord record, Field field) {
    if (field.kinds().size() < 2) {
      return field.kinds();
    }
    List<Field> fields = kinds.find(record.kind()).fields();
    Field before = fields.get(fields.indexOf(field) - 1);
    int choice = before.choices().indexOf(record.typed().getOrDefault(before.column(), ""));
    return choice < 0 || choice >= field.kinds().size() ? field.kinds() : List.of(field.kinds().get(choice));
  }

  /** What the records are called that a draft refers to, by kind and key; one question for each kind. */
  @Transactional(readOnly = true)
  public Map<String, Map<String, RecordSearch.Named>> named(Draft draft) {
    Map<String, Set<String>> keys = new HashMap<>();
    for (DraftRecord record : draft.records()) {
      RecordKind<?> kind = kinds.find(record.kind());
      kind.fields().stream().filter(field -> field.type().isReference()).forEach(field -> {
        String text = record.typed().getOrDefault(field.column(), "");
        kindsOf(record, field).forEach(of -> Arrays.stream(text.split(";")).map(String::strip).filter(key -> !key.isEmpty())
            .forEach(key -> keys.computeIfAbsent(of, any -> new LinkedHashSet<>()).add(key)));
      });
      if (record.target() != null && !record.target().isBlank()) {
        keys.computeIfAbsent(record.kind(), any -> new LinkedHashSet<>()).add(record.target());
      }
    }
    Map<String, Map<String, RecordSearch.Named>> named = new HashMap<>();
    keys.forEach((kind, all) -> named.put(kind, names.names(kinds.find(kind), all)));
    return named;
  }

  static boolean isMany(Field field) {
    return field.type() == FieldType.REFERENCES || field.type() == FieldType.MENTIONS;
  }
}
