package org.rareearth.site.comparison;

import java.util.Locale;
import org.rareearth.kernel.LocalizedText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Chinese for the words that the data holds in English only: what 100 % is, and products. What nobody has translated stays English. */
@Component
public class Words {

  private final MessageSource messages;

  Words(MessageSource messages) {
    this.messages = messages;
  }

  /** The words in both languages; the Chinese is null where it is missing, so that a page can mark the text as English. */
  public LocalizedText of(String english) {
    String key = "words." + english.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return new LocalizedText(english, messages.getMessage(key, null, null, Locale.CHINESE));
  }
}
