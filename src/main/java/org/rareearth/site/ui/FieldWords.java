package org.rareearth.site.ui;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people call the kinds of records and their columns, the same in forms, proposals and history. */
@Component
public final class FieldWords {

  private final MessageSource messages;

  FieldWords(MessageSource messages) {
    this.messages = messages;
  }

  /** A kind of record, in the singular. */
  public String kind(String kind, Locale locale) {
    String words = find(locale, "kind." + kind);
    return words == null ? readable(kind) : words;
  }

  /** A column: its words for this kind, else those that it has in every kind, else its name. */
  public String label(String kind, String column, Locale locale) {
    String words = find(locale, "field." + kind + "." + column, "field." + column);
    return words == null ? readable(column) : words;
  }

  /** Two columns that hold the same in English and Chinese: what both are called. */
  public String stem(String kind, String stem, Locale locale) {
    String words = find(locale, "field." + kind + "." + stem, "field." + stem);
    return words == null ? label(kind, stem + "_en", locale) : words;
  }

  private @Nullable String find(Locale locale, String... keys) {
    return Stream.of(keys).map(key -> messages.getMessage(key, null, null, locale)).filter(words -> words != null).findFirst().orElse(null);
  }

  private static String readable(String name) {
    return name.replace('_', ' ');
  }
}
