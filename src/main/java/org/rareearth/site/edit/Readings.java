package org.rareearth.site.edit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.FieldType;
import org.rareearth.kernel.MoneyAsTyped;
import org.rareearth.kernel.PartialDateAsTyped;
import org.rareearth.kernel.QuantityAsTyped;
import org.rareearth.kernel.Unreadable;
import org.rareearth.site.ui.ReadBack;
import org.springframework.stereotype.Component;

/** Says back how a number or a date was understood, before anything is saved. */
@Component
class Readings {

  private static final int LONGEST = 300;

  private final ReadBack readBack;

  Readings(ReadBack readBack) {
    this.readBack = readBack;
  }

  /**
   * How a text was read.
   *
   * @param refusal why it was not; null when it was
   */
  public record Reading(@Nullable String understood, @Nullable String refusal) {}

  /** Whether the field's text is read into something else at all. */
  static boolean isRead(Field field) {
    return field.type().leadsGroup() || field.type() == FieldType.PARTIAL_DATE;
  }

  /** How the text would be read; null when there is nothing to read. */
  @Nullable Reading read(Field field, String typed, Locale locale) {
    if (!isRead(field) || typed.isBlank()) {
      return null;
    }
    try {
      return new Reading(understood(field, typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed, locale), null);
    } catch (Unreadable e) {
      return new Reading(null, readBack.refusal(e, locale));
    }
  }

  private String understood(Field field, String typed, Locale locale) {
    return switch (field.type()) {
      case AMOUNT -> readBack.echo(MoneyAsTyped.parse(typed), locale).sentence();
      case LOW -> readBack.echo(QuantityAsTyped.parse(typed), locale).sentence();
      default -> readBack.echo(PartialDateAsTyped.parse(typed), locale);
    };
  }
}
