package org.rareearth.site.picture;

import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;

/** Words and numbers as templates print them, for what is drawn by Java: in the language of the request. */
@Component
public class Captions {

  private final MessageSource messages;
  private final ObjectProvider<ConversionService> printers;

  Captions(MessageSource messages, ObjectProvider<ConversionService> mvcConversionService) {
    this.messages = messages;
    this.printers = mvcConversionService;
  }

  /**
   * A text by its key; arguments that are quantities, money, dates or bilingual words are printed first; counts are left to the text, which may
   * have a plural.
   */
  public String say(String key, Object... arguments) {
    Object[] printed = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      printed[i] = arguments[i] instanceof Long || arguments[i] instanceof Integer ? arguments[i] : print(arguments[i]);
    }
    return Objects.requireNonNull(messages.getMessage(key, printed, locale()));
  }

  /** The word of a closed list: {@code rung.conditional}. */
  public String term(String list, Enum<?> value) {
    return say(list + "." + value.name().toLowerCase(Locale.ROOT));
  }

  /** A quantity, an amount, a date, bilingual words, a decimal, or whatever else as it is. */
  public String print(Object value) {
    return value instanceof String text ? text
        : String.valueOf(Objects.requireNonNull(printers.getObject().convert(value, String.class)));
  }

  public Locale locale() {
    return LocaleContextHolder.getLocale();
  }

  public boolean isChinese() {
    return locale().getLanguage().equals(Locale.CHINESE.getLanguage());
  }
}
