package org.rareearth.editorial;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what was typed for one record into its cells: what was not touched stays as it was, whatever it looks like typed. */
final class RecordReader {

  private final FieldReader fields;

  RecordReader(FieldReader fields) {
    this.fields = fields;
  }

  /** What the controls of a form hold for a record as it is. */
  static Map<String, String> typed(RecordKind<?> kind, Map<String, String> cells) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (Field field : kind.fields()) {
      if (field.isTyped()) {
        typed.put(field.column(), field.type().leadsGroup() ? GroupReader.typed(group(kind, field), cells)
            : cells.getOrDefault(field.column(), ""));
      }
    }
    return typed;
  }

  /** Every column of the kind, canonical; a control that was not sent leaves its cell as it was. */
  Map<String, String> read(RecordKind<?> kind, DraftRecord draft, Map<String, String> typed, Findings findings) {
    Map<String, String> base = draft.base() == null ? Map.of() : draft.base();
    Map<String, String> shown = draft.base() == null ? Map.of() : typed(kind, base);
    Map<String, String> cells = new LinkedHashMap<>();
    kind.fields().forEach(field -> cells.put(field.column(), base.getOrDefault(field.column(), "")));
    for (Field field : kind.fields()) {
      @Nullable String written = typed.get(field.column());
      if (written == null || written.isEmpty() && draft.base() == null) {
        continue;
      }
      String text = clean(written);
      if (text.equals(clean(shown.get(field.column())))) {
        continue;
      }
      if (field.type().leadsGroup() && GroupReader.isWritten(group(kind, field), text, typed)) {
        cells.putAll(GroupReader.read(group(kind, field), text, findings));
      } else {
        cells.put(field.column(), fields.read(narrowed(kind, field, cells), text, findings));
      }
    }
    for (Field field : kind.fields()) {
      if (field.required() && cells.get(field.column()).isEmpty() && !findings.refused(field.column())) {
        findings.refuse(field.column(), missing(field));
      }
    }
    return cells;
  }

  /** Of several kinds that a field may refer to, the one that the column before it chooses. */
  private static Field narrowed(RecordKind<?> kind, Field field, Map<String, String> cells) {
    if (field.kinds().size() < 2) {
      return field;
    }
    Field before = kind.fields().get(kind.fields().indexOf(field) - 1);
    int choice = before.choices().indexOf(cells.getOrDefault(before.column(), ""));
    return choice < 0 || choice >= field.kinds().size() ? field : new Field(field.column(), field.type(), field.required(), field.choices(),
        field.vocabulary(), List.of(field.kinds().get(choice)), field.group(), field.attribute());
  }

  static List<Field> group(RecordKind<?> kind, Field lead) {
    return kind.fields().stream().filter(field -> lead.column().equals(field.group())).toList();
  }

  /** Facts need a source more than anything; its absence has a sentence of its own. */
  private static String missing(Field field) {
    return field.kinds().equals(List.of("sources")) ? "check.source" : "check.required";
  }

  private static String clean(@Nullable String text) {
    return text == null ? "" : Normalizer.normalize(text.strip().replace("\r\n", "\n"), Normalizer.Form.NFC);
  }
}
