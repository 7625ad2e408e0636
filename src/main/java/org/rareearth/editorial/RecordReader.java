package org.rareearth.editorial;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Controls.Control;

/** Reads what was typed for one record into its cells: what was not touched stays as it was, whatever it looks like typed. */
final class RecordReader {

  private final FieldReader fields;
  private final Map<String, Controls> controls = new HashMap<>();
  private final Map<String, Wholeness> whole = new HashMap<>();

  RecordReader(FieldReader fields) {
    this.fields = fields;
  }

  /** What the controls of a form hold for a record as it is. */
  static Map<String, String> typed(RecordKind<?> kind, Map<String, String> cells) {
    return typed(new Controls(kind), cells);
  }

  private static Map<String, String> typed(Controls controls, Map<String, String> cells) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (Control control : controls.list()) {
      if (control.field().isTyped()) {
        typed.put(control.column(), control.group().isEmpty() ? cells.getOrDefault(control.column(), "")
            : GroupReader.typed(control.group(), cells));
      }
    }
    return typed;
  }

  /** Every column of the kind, canonical; a control that was not sent leaves its cell as it was. */
  Map<String, String> read(RecordKind<?> kind, DraftRecord draft, Map<String, String> typed, Findings findings) {
    Controls known = controls.computeIfAbsent(kind.name(), any -> new Controls(kind));
    Map<String, String> base = draft.base();
    Cells cells = known.blank();
    if (base != null) {
      cells.replaceAll((column, blank) -> base.getOrDefault(column, ""));
    }
    Map<String, String> shown = base == null ? Map.of() : typed(known, base);
    for (int place = 0; place < known.list().size(); place++) {
      Control control = known.list().get(place);
      String sent = typed.get(control.column());
      String text = clean(sent);
      if (sent == null || text.isEmpty() && base == null || base != null && text.equals(clean(shown.get(control.column())))) {
        continue;
      }
      if (!control.group().isEmpty() && GroupReader.isWritten(control.group(), text, typed)) {
        cells.putAll(GroupReader.read(control.group(), text, findings));
      } else {
        cells.set(place, fields.read(control.narrowed(cells), text, findings));
      }
    }
    missing(known, cells, findings);
    whole.computeIfAbsent(kind.name(), any -> new Wholeness(known)).look(cells, findings);
    return cells;
  }

  private static void missing(Controls controls, Cells cells, Findings findings) {
    for (int place = 0; place < controls.list().size(); place++) {
      Control control = controls.list().get(place);
      if (control.field().required() && cells.at(place).isEmpty() && !findings.refused(control.column())) {
        findings.refuse(control.column(), missing(control.field()));
      }
    }
  }

  /** Facts need a source more than anything; its absence has a sentence of its own. */
  private static String missing(Field field) {
    return field.kinds().equals(List.of("sources")) ? "check.source" : "check.required";
  }

  private static String clean(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return isClean(text) ? text : Normalizer.normalize(text.strip().replace("\r\n", "\n"), Normalizer.Form.NFC);
  }

  /** Nothing but signs of ASCII, and none of them at an end that is to be cut: most cells of an import. */
  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign > '~' || sign == '\r') {
        return false;
      }
    }
    return text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ';
  }
}
