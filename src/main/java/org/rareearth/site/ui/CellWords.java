package org.rareearth.site.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.RecordKind;
import org.rareearth.kernel.Countries;
import org.rareearth.kernel.Money;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Unit;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what the cells of a record hold, for people who read what changed and never saw a data file. */
@Component
public final class CellWords {

  /** Kinds whose records have a page of their own under their name and key. */
  private static final Set<String> PAGES =
      Set.of("facilities", "awards", "organizations", "programs", "policies", "sources", "stages", "conflicts");

  private final MessageSource messages;
  private final QuantityPrinter quantities;
  private final MoneyPrinter money = new MoneyPrinter();
  private final PartialDatePrinter dates = new PartialDatePrinter();

  CellWords(MessageSource messages) {
    this.messages = messages;
    this.quantities = new QuantityPrinter(messages);
  }

  /** What differs between two versions of a record; an amount with its currency, or a quantity with its unit, is one difference. */
  public List<FieldChange> changes(RecordKind<?> kind, Map<String, String> before, Map<String, String> after, Locale locale) {
    return kind.fields().stream().filter(Field::isTyped)
        .filter(field -> group(kind, field).stream().anyMatch(part -> !cell(before, part).equals(cell(after, part))))
        .map(field -> new FieldChange(field.column(), label(kind.name(), field.column(), locale), say(kind, field, before, locale),
            say(kind, field, after, locale))).toList();
  }

  /** What a form calls the column. */
  public String label(String kind, String column, Locale locale) {
    return Objects.requireNonNull(message("field." + kind + "." + column, message("field." + column, column.replace('_', ' '), locale), locale));
  }

  /** A record's own page by kind and key; null for kinds whose records stand on another's page. */
  public static @Nullable String page(String kind, String key) {
    return PAGES.contains(kind) ? "/" + kind + "/" + key : null;
  }

  private List<CellText> say(RecordKind<?> kind, Field field, Map<String, String> cells, Locale locale) {
    String cell = cell(cells, field);
    if (cell.isEmpty()) {
      return List.of();
    }
    return switch (field.type()) {
      case REFERENCE, REFERENCES, MENTION, MENTIONS -> Arrays.stream(cell.split(";"))
          .map(key -> new CellText(key, field.kinds().size() == 1 ? page(field.kinds().getFirst(), key) : null, null)).toList();
      case URL -> List.of(new CellText(cell, cell, null));
      case AMOUNT, LOW -> List.of(new CellText(grouped(group(kind, field), cells, locale), null, null));
      default -> List.of(new CellText(plain(field, cell, locale), null, language(field, locale)));
    };
  }

  private String plain(Field field, String cell, Locale locale) {
    return switch (field.type()) {
      case CHOICE, QUALIFIER -> Objects.requireNonNull(message(field.vocabulary() + "." + cell, cell, locale));
      case FLAG -> Objects.requireNonNull(message("ui.flag." + cell, cell, locale));
      case COUNTRY -> Countries.name(cell, locale);
      case LANGUAGE -> Objects.requireNonNull(message("language." + cell, cell, locale));
      case PARTIAL_DATE, DAY -> dates.print(new PartialDate(cell), locale);
      case DECIMAL -> Figures.print(new BigDecimal(cell));
      case LIST -> cell.replace(";", "; ");
      default -> cell;
    };
  }

  /** How firmly it was said is always told, because it may be all that changed. */
  private String grouped(List<Field> group, Map<String, String> cells, Locale locale) {
    String low = cell(group, cells, group.getFirst().type());
    String qualifier = cell(group, cells, FieldType.QUALIFIER);
    String firmness = qualifier.isEmpty() ? "" : message("qualifier." + qualifier, qualifier, locale) + " ";
    if (group.getFirst().type() == FieldType.AMOUNT) {
      String currency = cell(group, cells, FieldType.CURRENCY);
      return firmness + (currency.isEmpty() ? low : money.print(Money.of(low, currency), locale));
    }
    String high = cell(group, cells, FieldType.HIGH);
    String unit = cell(group, cells, FieldType.UNIT);
    return unit.isEmpty() ? firmness + low + (high.isEmpty() ? "" : "–" + high)
        : firmness + quantities.print(new Quantity(new BigDecimal(low), high.isEmpty() ? null : new BigDecimal(high), Qualifier.EXACT,
            Unit.of(unit)), locale);
  }

  private static List<Field> group(RecordKind<?> kind, Field lead) {
    return lead.group() == null ? List.of(lead)
        : kind.fields().stream().filter(field -> lead.column().equals(field.group())).toList();
  }

  private static String cell(List<Field> group, Map<String, String> cells, FieldType type) {
    return group.stream().filter(field -> field.type() == type).findFirst().map(field -> cell(cells, field)).orElse("");
  }

  private static String cell(Map<String, String> cells, Field field) {
    return cells.getOrDefault(field.column(), "");
  }

  private static @Nullable String language(Field field, Locale locale) {
    String lang = field.column().endsWith("_zh") ? "zh" : field.column().endsWith("_en") ? "en" : null;
    return lang == null || lang.equals(locale.getLanguage()) ? null : lang;
  }

  private @Nullable String message(String key, @Nullable String otherwise, Locale locale) {
    return messages.getMessage(key, null, otherwise, locale);
  }
}
