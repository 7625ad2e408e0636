package org.rareearth.funding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.Countries;

/**
 * What awards can be narrowed by. Each facet is one expression over an award with its programme, funder, recipient, plant and shown
 * report, so that a filter, its counts and its links can never mean different things.
 */
public enum AwardFacet {

  PROGRAM("p.slug", "p.name.en", "p.name.zh", Form.SLUG),
  FUNDER("o.slug", "o.name.en", "o.name.zh", Form.SLUG),
  LEVEL("lower(cast(p.level as String))", Form.closed(Level.values())),
  INSTRUMENT("lower(cast(a.instrument as String))", Form.closed(Instrument.values())),
  RUNG("lower(cast(s.rung as String))", Form.closed(Rung.values())),
  RECIPIENT("r.slug", "r.name.en", "r.name.zh", Form.SLUG),
  /** Where the money works: the plant's country or, for an award that names no plant, the recipient's. */
  COUNTRY("coalesce(f.country, r.country, 'unknown')", Form.COUNTRY),
  /** Of the shown report. */
  YEAR("coalesce(cast(year(partial_day(s.date)) as String), 'unknown')", Form.YEAR),
  /** Bands of the amount in the currency announced; amounts are not converted to be compared. */
  AMOUNT(AmountBand.EXPRESSION, new Form(AmountBand.keys()::contains, AmountBand.keys())),
  CURRENCY("coalesce(s.amount.currency, 'none')", Form.CURRENCY),
  COUNTED("case when a.counted then 'yes' else 'no' end", new Form(List.of("yes", "no")::contains, List.of("yes", "no"))),
  EXCLUSION("coalesce(lower(cast(a.exclusion as String)), 'none')", Form.closedOrNone(Exclusion.values())),
  /** An award can have several of its values, and so it has no one expression. */
  QUALITY("", Form.closed(AwardQuality.values()));

  private final String value;
  private final @Nullable String english;
  private final @Nullable String chinese;
  private final Form form;

  AwardFacet(String value, Form form) {
    this(value, null, null, form);
  }

  AwardFacet(String value, @Nullable String english, @Nullable String chinese, Form form) {
    this.value = value;
    this.english = english;
    this.chinese = chinese;
    this.form = form;
  }

  /** The key in an address: {@code program}, {@code funder} … */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this could be a value of the facet, even one that no award has today. */
  public boolean accepts(String typed) {
    return form.accepts.test(typed);
  }

  /** What it accepts: the closed list, or a form in words. */
  public List<String> accepted() {
    return form.words;
  }

  /** The HQL expression of the facet's value. */
  String value() {
    return value;
  }

  boolean isMultiple() {
    return this == QUALITY;
  }

  /** Whether an award's value is known. */
  String known() {
    return switch (this) {
      case COUNTRY, YEAR -> value + " <> 'unknown'";
      case CURRENCY -> "s.amount.currency is not null";
      default -> "1 = 1";
    };
  }

  /** Whether an award has one of the values of the parameter. */
  String among(String parameter) {
    return isMultiple() ? "(" + AwardQuality.anyOfValues().replace(":values", parameter) + ")" : value + " in " + parameter;
  }

  boolean isNamed() {
    return english != null;
  }

  /** What a count of this facet selects beside the count: value, English name and Chinese name. */
  String selected() {
    return "'%s', %s, %s, %s".formatted(name(), value, isNamed() ? "max(" + english + ")" : "''",
        isNamed() ? "max(coalesce(" + chinese + ", ''))" : "''");
  }

  private record Form(Predicate<String> accepts, List<String> words) {

    static final Form SLUG = new Form(Pattern.compile("[a-z0-9]+(?:[-_][a-z0-9]++)*+").asMatchPredicate(),
        List.of("a key such as mp-materials"));
    static final Form YEAR = new Form(Pattern.compile("(19|20)\\d\\d|unknown").asMatchPredicate(),
        List.of("a year such as 2025", "unknown"));
    static final Form CURRENCY = new Form(Pattern.compile("[A-Z]{3}|none").asMatchPredicate(), List.of("an ISO code such as USD", "none"));
    static final Form COUNTRY = new Form(code -> code.equals("unknown") || Countries.isKnown(code),
        List.of("an ISO code such as US or AU", "EU", "unknown"));

    static Form closed(Enum<?>[] values) {
      List<String> keys = Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
      return new Form(keys::contains, keys);
    }

    static Form closedOrNone(Enum<?>[] values) {
      List<String> keys = Stream.concat(closed(values).words.stream(), Stream.of("none")).toList();
      return new Form(keys::contains, keys);
    }
  }
}
