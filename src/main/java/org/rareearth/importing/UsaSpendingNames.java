package org.rareearth.importing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rareearth.editorial.DraftRecord;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.RecordKind;

/** Finds the organizations and programmes that a download names among ours, and proposes those that are not there, each once. */
final class UsaSpendingNames {

  private static final Pattern LISTING = Pattern.compile("(\\d{2}\\.[0-9A-Z]{3}).*");
  private static final Map<String, String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
      .collect(Collectors.toMap(code -> Locale.of("", code).getISO3Country(), code -> code));

  private final Kinds kinds;
  private final Names organizations;
  private final Names programs;
  private final Map<String, String> listings = new HashMap<>();
  private final Map<String, String> proposed = new HashMap<>();

  UsaSpendingNames(Kinds kinds) {
    this.kinds = kinds;
    organizations = Names.of(kinds.find("organizations"), "name_en", "name_zh", "aliases");
    programs = Names.of(kinds.find("programs"), "name_en", "name_zh");
    listings(kinds);
  }

  boolean hasSource(String key) {
    return kinds.find("sources").find(key) != null;
  }

  /** The key of the organization of that identifier or name. */
  String organization(String name, String uei, String kind, String country, String source, List<DraftRecord> records) {
    String byIdentifier = uei.isEmpty() ? null : organizations.find("UEI " + uei);
    String known = byIdentifier == null ? organizations.find(name) : byIdentifier;
    if (known != null) {
      return known;
    }
    String key = free("organizations", Names.slug(name));
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("organization", key);
    cells.put("name_en", name);
    cells.put("aliases", uei.isEmpty() ? "" : "UEI " + uei);
    cells.put("country", country);
    cells.put("kind", kind);
    cells.put("source", source);
    records.add(DraftRecord.blank("organizations", complete("organizations", cells)));
    organizations.add(name, key);
    if (!uei.isEmpty()) {
      organizations.add("UEI " + uei, key);
    }
    return key;
  }

  /** The key of the programme of that assistance listing; for contracts, of what the agency buys. */
  String program(String listing, String agencyName, String agency, String source, List<DraftRecord> records) {
    Matcher numbered = LISTING.matcher(listing);
    String number = numbered.matches() ? numbered.group(1) : "";
    String title = listing.isEmpty() ? "Contracts of the " + agencyName : listing.replaceFirst("^[0-9A-Z.]+:\\s*", "");
    String known = number.isEmpty() || listings.get(number) == null ? programs.find(title) : listings.get(number);
    if (known != null) {
      return known;
    }
    String key = free("programs", number.isEmpty() ? Names.slug(title) : "al-" + number.replace('.', '-').toLowerCase(Locale.ROOT));
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("program", key);
    cells.put("name_en", title);
    cells.put("funder", agency);
    cells.put("level", "federal");
    cells.put("country", "US");
    cells.put("statute", number.isEmpty() ? "" : "Assistance Listing " + number);
    cells.put("source", source);
    records.add(DraftRecord.blank("programs", complete("programs", cells)));
    programs.add(title, key);
    if (!number.isEmpty()) {
      listings.put(number, key);
    }
    return key;
  }

  /** Two letters for the three of the download. */
  static String country(String code) {
    return code.length() == 2 ? code : COUNTRIES.getOrDefault(code, "");
  }

  /** Programmes tell their listing in the statute, the note or the name. */
  private void listings(Kinds kinds) {
    Pattern anywhere = Pattern.compile("(?<![\\d.])(\\d{2}\\.\\d{3})(?!\\d)");
    each(kinds.find("programs"), cells -> {
      Matcher number = anywhere.matcher(String.join(" ", cells.values()));
      while (number.find()) {
        listings.putIfAbsent(number.group(1), cells.getOrDefault("program", ""));
      }
    });
  }

  private static <E> void each(RecordKind<E> kind, Consumer<Map<String, String>> take) {
    try (var all = kind.all()) {
      all.map(kind::cells).forEach(take);
    }
  }

  private String free(String kind, String slug) {
    String base = slug.isEmpty() ? kind : slug;
    String key = base;
    for (int number = 2; kinds.find(kind).find(key) != null || proposed.containsKey(kind + "/" + key); number++) {
      key = base + "-" + number;
    }
    proposed.put(kind + "/" + key, key);
    return key;
  }

  private Map<String, String> complete(String kind, Map<String, String> cells) {
    Map<String, String> all = new LinkedHashMap<>();
    kinds.find(kind).columns().forEach(column -> all.put(column, cells.getOrDefault(column, "")));
    return all;
  }
}
