package org.rareearth.kernel;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The same words in English and, where we have them, in Chinese. */
@Embeddable
public record LocalizedText(String en, @Nullable String zh) {

  public static @Nullable LocalizedText ofNullable(@Nullable String en, @Nullable String zh) {
    return en == null ? null : new LocalizedText(en, zh);
  }

  /** The words for this reader; English where no Chinese was recorded. */
  public String in(Locale locale) {
    return isIn(locale) && zh != null && Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? zh : en;
  }

  /** Whether {@link #in} answers in the reader's own language, so that a page can mark text that does not. */
  public boolean isIn(Locale locale) {
    return zh != null || !Locale.CHINESE.getLanguage().equals(locale.getLanguage());
  }
}
