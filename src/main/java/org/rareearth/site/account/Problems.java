package org.rareearth.site.account;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * What is wrong with a form.
 *
 * @param byField one sentence per field, in the form's order
 */
public record Problems(Map<String, String> byField) {

  static final Problems NONE = new Problems(Map.of());

  static Problems of(BindingResult result, MessageSource messages, Locale reader) {
    Map<String, String> byField = new LinkedHashMap<>();
    for (FieldError error : result.getFieldErrors()) {
      byField.putIfAbsent(error.getField(), messages.getMessage(error, reader));
    }
    return new Problems(byField);
  }

  public @Nullable String of(String field) {
    return byField.get(field);
  }

  public boolean isEmpty() {
    return byField.isEmpty();
  }
}
