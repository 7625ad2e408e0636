package org.rareearth.site.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Checks;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.RecordKind;
import org.rareearth.kernel.Countries;
import org.rareearth.kernel.MoneyAsTyped;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.QuantityAsTyped;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says what a cell of a record holds as its page would: choices in their words, amounts with every digit, keys as names that lead
 * somewhere. What cannot be said so stays as it is written; a proposal may hold what a record never would.
 */
@Component
public final class CellWords {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private final MessageSource messages;
  private final Checks checks;
  private final ReadBack readBack;

  CellWords(MessageSource messages, Checks checks, ReadBack readBack) {
    this.messages = messages;
    this.checks = checks;
    this.readBack = readBack;
  }

  /**
   * The parts of a field's cell, none when it is empty; of a group, all its columns as one.
   *
   * @param names kind and key to the name of a record; null where there is none
   */
  public List<CellPart> of(RecordKind<?> kind, Field field, Map<String, String> cells,
      BiFunction<String, String, @Nullable RecordName> names, Locale locale) {
    String cell = cells.getOrDefault(field.column(), "");
    if (cell.isEmpty()) {
      return List.of();
    }
    return switch (field.type()) {
      case REFERENCE, REFERENCES, MENTION, MENTIONS -> Arrays.stream(cell.split(";"))
          .map(key -> named(kind, field, cells, key.strip(), names, locale)).toList();
      case LIST -> Arrays.stream(cell.split(";")).map(CellPart::plain).toList();
      case CHOICE, QUALIFIER -> List.of(choice(field, cell, locale));
      case AMOUNT, LOW -> List.of(amount(kind, field, cells, locale));
      case URL -> List.of(new CellPart(cell, null, cell.matches("https?://.*") ? cell : null, true));
      case COUNTRY -> List.of(CellPart.plain(Countries.isKnown(cell) ? Countries.name(cell, locale) : cell));
      case LANGUAGE -> List.of(CellPart.plain(word("language." + cell, cell, locale)));
      case FLAG -> List.of(CellPart.plain(word("flag." + cell, cell, locale)));
      case PARTIAL_DATE, DAY -> List.of(CellPart.plain(date(cell, locale)));
      case LINE, PROSE -> List.of(CellPart.in(language(field, cell, locale), cell));
      default -> List.of(CellPart.plain(cell));
    };
  }

  private CellPart named(RecordKind<?> kind, Field field, Map<String, String> cells, String key,
      BiFunction<String, String, @Nullable RecordName> names, Locale locale) {
    RecordName name = names.apply(referredKind(kind, field, cells), key);
    return name == null ? CellPart.plain(key)
        : new CellPart(name.label().in(locale), name.label().isIn(locale) ? null : "en", name.address(), false);
  }

  /** Of several kinds that a field may refer to, the one that the column before it chooses. */
  public static String referredKind(RecordKind<?> kind, Field field, Map<String, String> cells) {
    if (field.kinds().size() < 2) {
      return field.kinds().getFirst();
    }
    Field before = kind.fields().get(kind.fields().indexOf(field) - 1);
    int choice = before.choices().indexOf(cells.getOrDefault(before.column(), ""));
    return field.kinds().get(Math.clamp(choice, 0, field.kinds().size() - 1));
  }

  /** The language of recorded words where it is not the page's. */
  private static @Nullable String language(Field field, String cell, Locale locale) {
    boolean chinese = field.column().endsWith("_zh") || !field.column().endsWith("_en") && HAN.matcher(cell).find();
    String language = chinese ? "zh" : "en";
    return language.equals(locale.getLanguage()) ? null : language;
  }

  private CellPart choice(Field field, String cell, Locale locale) {
    return CellPart.plain(field.vocabulary() == null ? cell : word(field.vocabulary() + "." + cell, cell, locale));
  }

  private CellPart amount(RecordKind<?> kind, Field field, Map<String, String> cells, Locale locale) {
    try {
      String typed = checks.typed(kind.name(), cells).getOrDefault(field.column(), "");
      boolean money = field.type() == FieldType.AMOUNT;
      return CellPart.plain((money ? readBack.echo(MoneyAsTyped.parse(typed), locale)
          : readBack.echo(QuantityAsTyped.parse(typed), locale)).sentence());
    } catch (IllegalArgumentException e) {
      return CellPart.plain(cells.getOrDefault(field.column(), ""));
    }
  }

  private String date(String cell, Locale locale) {
    try {
      return readBack.echo(new PartialDate(cell), locale);
    } catch (IllegalArgumentException e) {
      return cell;
    }
  }

  private String word(String key, String fallback, Locale locale) {
    String words = messages.getMessage(key, null, null, locale);
    return words == null ? fallback : words;
  }
}
