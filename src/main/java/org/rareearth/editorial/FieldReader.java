package org.rareearth.editorial;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rareearth.kernel.Countries;
import org.rareearth.kernel.PartialDateAsTyped;
import org.rareearth.kernel.Slug;
import org.rareearth.kernel.Unreadable;

/** Reads one cell by the type of its field: what it is in a data file, or why it cannot be taken and what can. */
final class FieldReader {

  private static final int LINE = 2_000;
  private static final int PROSE = 20_000;
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,15})?");
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final KnownKeys keys;

  FieldReader(KnownKeys keys) {
    this.keys = keys;
  }

  /** The canonical cell; empty, with a finding, when the text cannot be read. */
  String read(Field field, String text, Findings findings) {
    if (text.isEmpty()) {
      return "";
    }
    String column = field.column();
    return switch (field.type()) {
      case KEY -> accept(column, text, Slug::isSlug, "check.slug", findings);
      case LINE, LIST -> words(column, text, LINE, findings);
      case PROSE -> words(column, text, PROSE, findings);
      case URL -> accept(column, text, FieldReader::isAddress, "check.url", findings);
      case LANGUAGE -> accept(column, text, LANGUAGES::contains, "check.language", findings);
      case COUNTRY -> accept(column, text, Countries::isKnown, "check.country", findings);
      case PARTIAL_DATE -> date(column, text, findings);
      case DAY -> accept(column, text, FieldReader::isDay, "check.day", findings);
      case INTEGER -> accept(column, text, cell -> INTEGER.matcher(cell).matches(), "check.integer", findings);
      case DECIMAL, AMOUNT, LOW, HIGH -> decimal(column, text, findings);
      case FLAG -> accept(column, text, Set.of("yes", "no")::contains, "check.flag", findings);
      case CURRENCY -> accept(column, text, cell -> cell.matches("[A-Z]{3}"), "check.currency", findings);
      case CHOICE, QUALIFIER, UNIT -> choice(field, text, findings);
      case REFERENCE, MENTION -> reference(field, text, findings);
      case REFERENCES, MENTIONS -> Arrays.stream(text.split(";")).map(String::strip).filter(part -> !part.isEmpty())
          .map(part -> reference(field, part, findings)).collect(Collectors.joining(";"));
    };
  }

  private static String words(String column, String text, int most, Findings findings) {
    if (text.length() > most) {
      findings.refuse(column, "check.long", text.length(), most);
    } else if (text.chars().anyMatch(sign -> Character.isISOControl(sign) && sign != '\n' && sign != '\t')) {
      findings.refuse(column, "check.control");
    } else {
      return text;
    }
    return "";
  }

  private static String date(String column, String text, Findings findings) {
    try {
      return PartialDateAsTyped.parse(text).toString();
    } catch (Unreadable e) {
      findings.refuse(column, e.key(), e.arguments());
      return "";
    }
  }

  /** As plain digits without a tail of zeros, as the data files write numbers. */
  private static String decimal(String column, String text, Findings findings) {
    String plain = accept(column, text, cell -> DECIMAL.matcher(cell).matches(), "check.decimal", findings);
    return plain.isEmpty() ? "" : new BigDecimal(plain).toPlainString();
  }

  private static String choice(Field field, String text, Findings findings) {
    String word = field.type() == FieldType.UNIT ? text : text.toLowerCase(Locale.ROOT);
    return accept(field.column(), word, field.choices()::contains, "check.choice", findings, String.join(", ", field.choices()));
  }

  private String reference(Field field, String text, Findings findings) {
    boolean mentioned = field.type().mentions();
    boolean known = field.kinds().stream().anyMatch(kind -> mentioned ? keys.hasOrWill(kind, text) : keys.has(kind, text));
    if (!known) {
      findings.refuse(field.column(), "check.reference", text);
    }
    return known ? text : "";
  }

  private static String accept(String column, String text, Predicate<String> test, String key, Findings findings, String... more) {
    if (test.test(text)) {
      return text;
    }
    List<String> arguments = new ArrayList<>(List.of(text.length() > 60 ? text.substring(0, 60) + "…" : text));
    arguments.addAll(List.of(more));
    findings.refuse(column, key, arguments.toArray());
    return "";
  }

  private static boolean isAddress(String text) {
    try {
      URI address = new URI(text);
      return ("https".equals(address.getScheme()) || "http".equals(address.getScheme())) && address.getHost() != null && text.length() <= 2_000;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
