package org.rareearth.site.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.Finding;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What columns, kinds of record, closed lists and findings are called: the same in forms, differences and histories. */
@Component
public final class FieldWords {

  /** Lists whose words are explained on public pages already. */
  private static final Map<String, String> DEFINED_ELSEWHERE = Map.of("rung", "methodology.rung.", "exclusion", "funding.why.");

  /** Findings that hold sizes against each other. */
  private static final List<String> COMPARED = List.of("check.amount.tenfold", "check.amount.small", "check.amount.large",
      "check.amount.thousandth", "check.value.tenfold", "check.capacity.far");

  private final MessageSource messages;

  FieldWords(MessageSource messages) {
    this.messages = messages;
  }

  /** One record of the kind, as a noun in lower case. */
  public String kind(String kind, Locale locale) {
    return Objects.requireNonNullElse(say("kind." + kind, locale), kind);
  }

  /** Of the column of this kind, else of any column of that name. */
  public String label(String kind, String column, Locale locale) {
    return Objects.requireNonNullElse(of(kind, column, "", locale), column);
  }

  /** What may be typed there, with an example; null where the label says enough. */
  public @Nullable String help(String kind, String column, Locale locale) {
    return of(kind, column, ".help", locale);
  }

  /** A word of the closed list that the field has. */
  public String choice(Field field, String choice, Locale locale) {
    return Objects.requireNonNullElse(say(field.vocabulary() + "." + choice, locale), choice);
  }

  /** What that word means; null where it speaks for itself. */
  public @Nullable String definition(Field field, String choice, Locale locale) {
    return say(DEFINED_ELSEWHERE.getOrDefault(field.vocabulary(), "define." + field.vocabulary() + ".") + choice, locale);
  }

  /** The sentence of a finding. */
  public String sentence(Finding finding, Locale locale) {
    return messages.getMessage(finding.key(), finding.arguments().stream().map(argument -> grouped(finding.key(), argument)).toArray(), locale);
  }

  /** Twenty million cannot be told from two in a row of zeros; a number that is compared with a name or a year stays as it stands there. */
  private static Object grouped(String key, Object argument) {
    boolean size = COMPARED.stream().anyMatch(key::startsWith) && argument.toString().matches("\\d{5,}(\\.\\d+)?");
    return size ? Figures.print(new BigDecimal(argument.toString()).stripTrailingZeros()) : argument;
  }

  private @Nullable String of(String kind, String column, String ending, Locale locale) {
    String own = say("field." + kind + "." + column + ending, locale);
    boolean renamed = say("field." + kind + "." + column, locale) != null;
    return own != null || renamed ? own : say("field." + column + ending, locale);
  }

  private @Nullable String say(String key, Locale locale) {
    return messages.getMessage(key, null, null, locale);
  }
}
