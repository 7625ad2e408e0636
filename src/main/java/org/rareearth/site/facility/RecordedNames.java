package org.rareearth.site.facility;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Products and states are recorded in English words; this finds their Chinese names, so that a name nobody has translated yet is
 * printed as English and not as a missing key.
 */
@Component
public class RecordedNames {

  private final MessageSource messages;

  RecordedNames(MessageSource messages) {
    this.messages = messages;
  }

  public LocalizedText state(String english) {
    return name("facility.state.", english);
  }

  public LocalizedText product(String english) {
    return name("facility.product.", english);
  }

  /** Names by the English word, for a template to look up. */
  Map<String, LocalizedText> products(Stream<@Nullable String> english) {
    Map<String, LocalizedText> names = new HashMap<>();
    english.forEach(product -> {
      if (product != null) {
        names.computeIfAbsent(product, this::product);
      }
    });
    return names;
  }

  private LocalizedText name(String prefix, String english) {
    return new LocalizedText(english, messages.getMessage(prefix + NameKey.of(english), null, null, Locale.CHINESE));
  }
}
