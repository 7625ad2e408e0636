package org.rareearth.site.network;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.Countries;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.site.ui.ListQuery;
import org.rareearth.supply.LinkKind;
import org.rareearth.supply.LinkRow;
import org.rareearth.supply.LinkStatus;
import org.rareearth.supply.Material;

/**
 * What the address of the network asks for: values of one filter are alternatives, the filters all apply.
 *
 * @param chosen values by filter
 * @param text looked for in the names of both parties and of the material
 * @param byParty whether the picture has a node for each party, instead of one for each stage in each country
 * @param unknown keys of the address that the network does not have
 */
public record NetworkQuery(Map<Sieve, Set<String>> chosen, @Nullable String text, boolean byParty, String sort, List<String> unknown) {

  static final String UNKNOWN = "unknown";

  private static final List<String> KEYS = List.of("status", "material", "kind", "country", "q", "by");
  private static final Map<String, Comparator<LinkRow>> ORDERS = Map.of(
      "from", Comparator.comparing(link -> link.from().name().en().toLowerCase(Locale.ROOT)),
      "to", Comparator.comparing(link -> link.to().name().en().toLowerCase(Locale.ROOT)),
      "status", Comparator.comparing(LinkRow::status),
      "announced", Comparator.comparing((LinkRow link) -> link.announcedOn() == null ? null : link.announcedOn().midpoint(),
          Comparator.nullsFirst(Comparator.naturalOrder())));

  /** What links are narrowed by; the name in the address is the lower-case one. */
  enum Sieve {
    STATUS(link -> List.of(key(link.status())), keys(LinkStatus.values())),
    MATERIAL(link -> List.of(key(link.group())), keys(Material.values())),
    KIND(link -> List.of(key(link.kind())), keys(LinkKind.values())),
    COUNTRY(link -> Stream.of(link.from(), link.to()).map(party -> party.country() == null ? UNKNOWN : party.country()).distinct().toList(),
        List.of());

    private final Function<LinkRow, List<String>> values;
    private final List<String> accepted;

    Sieve(Function<LinkRow, List<String>> values, List<String> accepted) {
      this.values = values;
      this.accepted = accepted;
    }

    List<String> of(LinkRow link) {
      return values.apply(link);
    }

    private Set<String> read(ListQuery query) {
      return accepted.isEmpty() ? query.values(key(this), NetworkQuery::isCountry, List.of("ISO 3166 alpha-2: US, CN, AU …", UNKNOWN))
          : query.values(key(this), accepted::contains, accepted);
    }
  }

  /** Reads the address; refuses what cannot be meant. */
  static NetworkQuery of(ListQuery query) {
    Map<Sieve, Set<String>> chosen = new EnumMap<>(Sieve.class);
    Arrays.stream(Sieve.values()).forEach(sieve -> chosen.put(sieve, sieve.read(query)));
    List<String> sorts = ORDERS.keySet().stream().sorted().flatMap(key -> Stream.of(key, "-" + key)).toList();
    return new NetworkQuery(chosen, query.text("q"), query.one("by", List.of("country", "party"), "country").equals("party"),
        query.one("sort", sorts, "status"), query.unknown(KEYS));
  }

  /** What narrows the picture, as it was typed. */
  static Map<String, List<String>> kept(ListQuery query) {
    return query.kept(KEYS);
  }

  /** The links that it leaves, in its order. */
  List<LinkRow> sift(Collection<LinkRow> links) {
    Comparator<LinkRow> order = ORDERS.getOrDefault(sort.replaceFirst("^-", ""), ORDERS.get("status"));
    return links.stream().filter(link -> matches(link, null)).sorted(sort.startsWith("-") ? order.reversed() : order).toList();
  }

  /** Whether the link passes, all filters but this one. */
  boolean matches(LinkRow link, @Nullable Sieve except) {
    return chosen.entrySet().stream().allMatch(entry -> entry.getKey() == except || entry.getValue().isEmpty()
        || entry.getKey().of(link).stream().anyMatch(entry.getValue()::contains)) && isNamed(link);
  }

  private boolean isNamed(LinkRow link) {
    return text == null || Stream.of(link.from().name(), link.to().name(), link.material()).anyMatch(name -> name != null && holds(name, text));
  }

  private static boolean holds(LocalizedText name, String text) {
    return Stream.of(name.en(), name.zh()).anyMatch(words -> words != null
        && words.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
  }

  private static boolean isCountry(String typed) {
    try {
      return typed.equals(UNKNOWN) || !Countries.require(typed).isEmpty();
    } catch (IllegalArgumentException unknown) {
      return false;
    }
  }

  private static List<String> keys(Enum<?>[] values) {
    return Arrays.stream(values).map(NetworkQuery::key).toList();
  }

  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
