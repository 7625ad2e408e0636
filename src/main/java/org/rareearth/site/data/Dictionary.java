package org.rareearth.site.data;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.RecordKind;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.site.ui.FieldWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the files and their columns mean, in both languages. */
@Component
class Dictionary {

  private final FieldWords words;
  private final MessageSource messages;

  Dictionary(FieldWords words, MessageSource messages) {
    this.words = words;
    this.messages = messages;
  }

  LocalizedText title(RecordKind<?> kind) {
    return both("data.title." + kind.name());
  }

  LocalizedText description(RecordKind<?> kind) {
    return both("data.about." + kind.name());
  }

  LocalizedText both(String key) {
    return new LocalizedText(say(key, Locale.ENGLISH), say(key, Locale.SIMPLIFIED_CHINESE));
  }

  List<DataFile.DataColumn> columns(RecordKind<?> kind) {
    return kind.fields().stream().map(field -> new DataFile.DataColumn(field.column(),
        new LocalizedText(words.label(kind.name(), field.column(), Locale.ENGLISH),
            words.label(kind.name(), field.column(), Locale.SIMPLIFIED_CHINESE)),
        LocalizedText.ofNullable(words.help(kind.name(), field.column(), Locale.ENGLISH),
            words.help(kind.name(), field.column(), Locale.SIMPLIFIED_CHINESE)), unit(kind, field))).toList();
  }

  /** Of what a number counts: its own unit, or the column beside it that says so for each row. */
  private static @Nullable String unit(RecordKind<?> kind, Field field) {
    if (field.column().endsWith("_pct")) {
      return "%";
    }
    if (field.column().equals("latitude") || field.column().equals("longitude")) {
      return "degrees, WGS 84";
    }
    FieldType beside = switch (field.type()) {
      case AMOUNT -> FieldType.CURRENCY;
      case LOW, HIGH -> FieldType.UNIT;
      default -> null;
    };
    return beside == null ? null : kind.fields().stream().filter(other -> other.type() == beside).findFirst()
        .map(other -> "column " + other.column()).orElse(null);
  }

  private String say(String key, Locale locale) {
    return Objects.requireNonNull(messages.getMessage(key, null, locale));
  }
}
