package org.rareearth.editorial;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rareearth.kernel.Countries;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.PartialDateAsTyped;
import org.rareearth.kernel.Slug;
import org.rareearth.kernel.Unreadable;

/** Reads one cell by the type of its field: what it is in a data file, or why it cannot be taken and what can. */
final class FieldReader {

  private static final int LINE = 2_000;
  private static final int PROSE = 20_000;
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
      case KEY -> accept(column, text, field.vocabulary() == null ? Slug::isSlug : FieldReader::isCode, "check.slug", findings);
      case LINE, LIST -> words(column, text, LINE, findings);
      case PROSE -> words(column, text, PROSE, findings);
      case URL -> accept(column, text, FieldReader::isAddress, "check.url", findings);
      case LANGUAGE -> accept(column, text, FieldReader::isLanguage, "check.language", findings);
      case COUNTRY -> accept(column, text, Countries::isKnown, "check.country", findings);
      case PARTIAL_DATE -> date(column, text, findings);
      case DAY -> accept(column, text, FieldReader::isDay, "check.day", findings);
      case INTEGER -> integer(column, text, findings);
      case DECIMAL, LOW, HIGH -> decimal(column, text, findings);
      case AMOUNT -> shortest(decimal(column, text, findings));
      case FLAG -> accept(column, text, FieldReader::isAnswer, "check.flag", findings);
      case CURRENCY -> accept(column, text, FieldReader::isCurrency, "check.currency", findings);
      case CHOICE, QUALIFIER, UNIT -> choice(field, text, findings);
      case REFERENCE, MENTION -> reference(field, text, findings);
      case REFERENCES, MENTIONS -> Arrays.stream(text.split(";")).map(String::strip).filter(part -> !part.isEmpty())
          .map(part -> reference(field, part, findings)).collect(Collectors.joining(";"));
    };
  }

  private static String words(String column, String text, int most, Findings findings) {
    if (text.length() > most) {
      findings.refuse(column, "check.long", text.length(), most);
    } else if (hasControl(text)) {
      findings.refuse(column, "check.control");
    } else {
      return text;
    }
    return "";
  }

  private static String date(String column, String text, Findings findings) {
    try {
      return isPlainDate(text) ? text : PartialDateAsTyped.parse(text).toString();
    } catch (Unreadable e) {
      findings.refuse(column, e.key(), e.arguments());
      return "";
    }
  }

  /** As plain digits without a tail of zeros, as the data files write numbers. */
  private static String decimal(String column, String text, Findings findings) {
    String plain = accept(column, text, FieldReader::isDecimal, "check.decimal", findings);
    boolean canonical = plain.isEmpty() || plain.charAt(0) != '-'
        && (plain.charAt(0) != '0' || plain.length() == 1 || plain.charAt(1) == '.');
    return canonical ? plain : new BigDecimal(plain).toPlainString();
  }

  /** Sums are kept without a tail of zeros. */
  private static String shortest(String plain) {
    boolean tail = plain.indexOf('.') >= 0 && plain.endsWith("0");
    return tail ? new BigDecimal(plain).stripTrailingZeros().toPlainString() : plain;
  }

  private static String integer(String column, String text, Findings findings) {
    String plain = accept(column, text, FieldReader::isInteger, "check.integer", findings);
    return plain.isEmpty() ? "" : String.valueOf(Integer.parseInt(plain));
  }

  private static String choice(Field field, String text, Findings findings) {
    String word = field.type() == FieldType.UNIT ? text : text.toLowerCase(Locale.ROOT);
    if (field.choices().contains(word) || field.choices().isEmpty() && word.length() <= 40) {
      return word;
    }
    findings.refuse(field.column(), "check.choice", shown(word), String.join(", ", field.choices()));
    return "";
  }

  private String reference(Field field, String text, Findings findings) {
    boolean mentioned = field.type().mentions();
    for (String kind : hasControl(text) ? List.<String>of() : field.kinds()) {
      if (keys.has(kind, text) || mentioned && keys.will(kind, text)) {
        return text;
      }
    }
    findings.refuse(field.column(), "check.reference", shown(text));
    return "";
  }

  private static String accept(String column, String text, Predicate<String> test, String key, Findings findings) {
    if (test.test(text)) {
      return text;
    }
    findings.refuse(column, key, shown(text));
    return "";
  }

  private static String shown(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  /** The years are those that {@link PartialDateAsTyped} reads. */
  private static boolean isPlainDate(String text) {
    return PartialDate.isLabel(text) && text.compareTo("1800") >= 0
        && text.charAt(0) <= '2' && (text.charAt(0) == '1' || text.charAt(1) <= '1');
  }

  private static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign < ' ' && sign != '\n' && sign != '\t' || sign >= 127 && sign < 160) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInteger(String text) {
    int from = text.charAt(0) == '-' ? 1 : 0;
    return digits(text, from) == text.length() && text.length() > from && text.length() - from <= 9;
  }

  /** Up to thirty digits before the point and fifteen behind it. */
  private static boolean isDecimal(String text) {
    int from = text.charAt(0) == '-' ? 1 : 0;
    int point = digits(text, from);
    if (point == from || point - from > 30) {
      return false;
    }
    int behind = text.length() - point - 1;
    return point == text.length() || text.charAt(point) == '.' && behind >= 1 && behind <= 15 && digits(text, point + 1) == text.length();
  }

  /** The place of the first sign from there on that is no digit. */
  private static int digits(String text, int from) {
    int place = from;
    while (place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9') {
      place++;
    }
    return place;
  }

  private static boolean isAnswer(String text) {
    return text.equals("yes") || text.equals("no");
  }

  private static boolean isLanguage(String text) {
    return LANGUAGES.contains(text);
  }

  private static boolean isCurrency(String text) {
    return text.length() == 3 && text.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
  }

  /** Nd, 8505.11.00.10. */
  private static boolean isCode(String text) {
    return text.length() <= 80 && text.chars().allMatch(sign -> sign == '.' || sign == '-' || Character.isLetterOrDigit(sign) && sign < 128);
  }

  /** As browsers take it: some publishers leave brackets or bars in their addresses, which the letter of the standard does not allow. */
  private static boolean isAddress(String text) {
    boolean web = text.startsWith("https://") || text.startsWith("http://");
    if (!web || text.length() > 2_000 || text.chars().anyMatch(FieldReader::breaksAddress)) {
      return false;
    }
    int place = text.indexOf("//") + 2;
    int end = place;
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    try {
      return new URI("https://" + text.substring(place, end)).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean breaksAddress(int sign) {
    return sign <= ' ' || "\"<>\\".indexOf(sign) >= 0 || Character.isWhitespace(sign) || Character.isISOControl(sign);
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
