package org.rareearth.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.RecordKind;
import org.springframework.context.MessageSource;

/** Rows that are records of one kind: each column a field, by the name that it has in the data files or on the page, in either language. */
record RecordLayout(String name, List<LayoutField> fields) implements Layout {

  static RecordLayout of(RecordKind<?> kind, MessageSource messages) {
    return new RecordLayout(kind.name(), kind.fields().stream()
        .map(field -> new LayoutField(field.column(), field.required(), aliases(kind, field, messages), !isKey(kind, field))).toList());
  }

  private static boolean isKey(RecordKind<?> kind, Field field) {
    return kind.hasKeyColumn() && field.equals(kind.fields().getFirst());
  }

  private static List<String> aliases(RecordKind<?> kind, Field field, MessageSource messages) {
    List<String> aliases = new ArrayList<>();
    for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      for (String key : List.of("field." + kind.name() + "." + field.column(), "field." + field.column())) {
        String label = messages.getMessage(key, null, "", language);
        if (label != null && !label.isEmpty()) {
          aliases.add(label);
        }
      }
    }
    return aliases;
  }
}
