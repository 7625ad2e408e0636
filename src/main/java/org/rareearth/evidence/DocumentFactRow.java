package org.rareearth.evidence;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Unit;

/**
 * A statement of a founding article as pages print it.
 *
 * @param field which property of the subject it speaks of, a short English key
 * @param value the statement, a bare number where the article gives one
 * @param page the page of the site that answers it
 */
public record DocumentFactRow(String slug, String topic, LocalizedText subject, String field, LocalizedText value, @Nullable String unit,
    @Nullable String place, String page, Citation source, @Nullable String locator, @Nullable PartialDate asOf, @Nullable String note) {

  private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?)(?: \\((nearly)\\))?");

  static DocumentFactRow of(DocumentFact fact) {
    return new DocumentFactRow(fact.slug(), fact.topic(), fact.subject(), fact.field(), fact.value(), fact.unit(), fact.place(),
        fact.page(), Citation.of(fact.source()), fact.locator(), fact.asOf(), fact.note());
  }

  /** The value as a number with its unit, null where it is words in this reader's language. */
  public @Nullable Quantity quantity(Locale reader) {
    Matcher number = NUMBER.matcher(value.in(reader));
    if (unit == null || !Unit.symbols().contains(unit) || !number.matches()) {
      return null;
    }
    return new Quantity(new BigDecimal(number.group(1)), null, number.group(2) == null ? Qualifier.EXACT : Qualifier.NEARLY, Unit.of(unit));
  }
}
