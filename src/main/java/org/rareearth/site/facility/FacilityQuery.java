package org.rareearth.site.facility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.facility.Area;
import org.rareearth.facility.FacilityFilter;
import org.rareearth.facility.FacilityOrder;
import org.rareearth.facility.FacilityQuality;
import org.rareearth.facility.FacilityStatus;
import org.rareearth.kernel.AsOf;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.Condition;
import org.rareearth.kernel.Conditions;
import org.rareearth.kernel.Countries;
import org.rareearth.kernel.FieldKind;
import org.rareearth.kernel.Slug;
import org.rareearth.site.ui.ListConditions;
import org.rareearth.site.ui.ListField;
import org.rareearth.site.ui.ListQuery;
import org.springframework.util.MultiValueMap;

/**
 * What the address of the list asks for.
 *
 * @param sort as in the address: {@code name}, {@code -latest}
 * @param page counted from 1
 * @param unknown keys of the address that this list does not have
 */
public record FacilityQuery(FacilityFilter filter, String sort, int page, List<String> unknown) {

  private static final String QUALITY = "quality";
  private static final List<String> NARROWING = List.of("stage", "status", "country", "state", "operator", QUALITY, "q", "bbox");
  private static final Set<String> KEYS =
      Stream.concat(NARROWING.stream(), Stream.of("sort", "page", "lang", AsOf.PARAMETER)).collect(Collectors.toSet());
  private static final List<String> SORTS = Arrays.stream(FacilityOrder.values()).map(FacilityQuery::key)
      .flatMap(key -> Stream.of(key, "-" + key)).toList();
  private static final List<String> STATUSES =
      Stream.concat(Arrays.stream(FacilityStatus.values()).map(FacilityQuery::key), Stream.of(FacilityFilter.UNKNOWN)).toList();
  static final ListConditions CONDITIONS = new ListConditions(List.of(
      ListField.of("name", FieldKind.TEXT), ListField.of("stage", FieldKind.WORD), ListField.words("status", "status", STATUSES),
      new ListField("country", FieldKind.WORD, "country", Countries::isKnown, List.of("ISO 3166 alpha-2: US, CN, AU …")),
      ListField.of("state", FieldKind.WORD), ListField.of("operator", FieldKind.WORD), ListField.of("capacity", FieldKind.PRESENCE),
      ListField.of("output", FieldKind.PRESENCE), ListField.of("location", FieldKind.PRESENCE), ListField.of("latest", FieldKind.DATE),
      ListField.words(QUALITY, QUALITY, FacilityQuality.keys())),
      List.of("name__contains", "latest__gte", "latest__lt", "capacity__isnull", "output__isnull", "location__isnull"));
  private static final int LONGEST_TEXT = 200;
  private static final int LAST_PAGE = 100_000;

  /**
   * Reads the address; refuses what cannot be meant, and says what could.
   *
   * @param yearAgo the day before which a status counts as stale
   */
  static FacilityQuery of(MultiValueMap<String, String> query, LocalDate yearAgo) {
    FacilityFilter filter = new FacilityFilter(values(query, "stage").map(FacilityQuery::slug).toList(),
        values(query, "status").map(status -> one("status", status.toLowerCase(Locale.ROOT), STATUSES)).toList(),
        values(query, "country").map(FacilityQuery::country).toList(), values(query, "state").map(text -> plain("state", text)).toList(),
        values(query, "operator").map(FacilityQuery::operator).toList(),
        query.getOrDefault("q", List.of()).stream().filter(text -> !text.isBlank()).findFirst().map(text -> plain("q", text)).orElse(null),
        area(values(query, "bbox").toList()), new Conditions(conditions(query), yearAgo));
    String sort = values(query, "sort").findFirst().map(key -> one("sort", key, SORTS)).orElse("name");
    return new FacilityQuery(filter, sort, page(values(query, "page").findFirst().orElse(null)),
        query.keySet().stream().filter(key -> !KEYS.contains(key) && CONDITIONS.keys(List.of(key)).isEmpty()).sorted().toList());
  }

  private static List<Condition> conditions(MultiValueMap<String, String> query) {
    List<String> quality = values(query, QUALITY).map(word -> one(QUALITY, word, FacilityQuality.keys())).toList();
    Stream<Condition> named = quality.isEmpty() ? Stream.empty() : Stream.of(Condition.is(QUALITY, quality));
    return Stream.concat(named, CONDITIONS.read(query).stream()).toList();
  }

  /** What narrows the list, as it was typed. */
  Map<String, List<String>> kept(MultiValueMap<String, String> typed) {
    return new ListQuery(typed).kept(Stream.concat(NARROWING.stream(), CONDITIONS.keys(typed.keySet()).stream()).toList());
  }

  FacilityOrder order() {
    return FacilityOrder.valueOf((descending() ? sort.substring(1) : sort).toUpperCase(Locale.ROOT));
  }

  boolean descending() {
    return sort.startsWith("-");
  }

  private static Stream<String> values(MultiValueMap<String, String> query, String key) {
    return query.getOrDefault(key, List.of()).stream().map(String::strip).filter(value -> !value.isEmpty()).distinct();
  }

  private static String one(String parameter, String typed, List<String> accepted) {
    if (!accepted.contains(typed)) {
      throw new BadInput(parameter, typed, accepted);
    }
    return typed;
  }

  private static String country(String typed) {
    try {
      return Countries.require(typed.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new BadInput("country", typed, List.of("ISO 3166 alpha-2: US, CN, AU …"));
    }
  }

  private static String slug(String typed) {
    return slug("stage", typed);
  }

  private static String operator(String typed) {
    return slug("operator", typed);
  }

  private static String slug(String parameter, String typed) {
    try {
      return Slug.require(typed);
    } catch (IllegalArgumentException unreadable) {
      throw new BadInput(parameter, typed, List.of("[a-z0-9-_]{1,80}"));
    }
  }

  private static String plain(String parameter, String typed) {
    if (typed.length() > LONGEST_TEXT || typed.chars().anyMatch(Character::isISOControl)) {
      throw new BadInput(parameter, typed, List.of("≤ " + LONGEST_TEXT));
    }
    return typed;
  }

  private static @Nullable Area area(List<String> typed) {
    if (typed.isEmpty() || typed.equals(List.of(FacilityFilter.UNKNOWN))) {
      return typed.isEmpty() ? null : Area.UNPLACED;
    }
    Area area = typed.size() == 1 ? Area.read(typed.getFirst()) : null;
    if (area == null) {
      throw BadInput.explained("bbox", String.join(" ", typed), "errors.accepts.bbox");
    }
    return area;
  }

  private static int page(@Nullable String typed) {
    if (typed == null) {
      return 1;
    }
    if (!typed.matches("[1-9]\\d{0,5}") || Integer.parseInt(typed) > LAST_PAGE) {
      throw new BadInput("page", typed, List.of("1, 2, 3 …"));
    }
    return Integer.parseInt(typed);
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
