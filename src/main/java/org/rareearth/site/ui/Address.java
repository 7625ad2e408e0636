package org.rareearth.site.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.AsOf;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A page's address with its filters, from which links are made by changing one thing at a time.
 *
 * @param path as the browser sent it, still encoded, with the context path
 * @param query decoded values by key, in the order of the address; a repeated key holds several
 */
public record Address(String path, Map<String, List<String>> query) {

  /** The keys that say how a list is shown, not what is in it. */
  private static final List<String> VIEW_KEYS = List.of("sort", "page", "lang", AsOf.PARAMETER);

  /** What stays when all filters go. */
  private static final List<String> LASTING_KEYS = List.of("sort", AsOf.PARAMETER);

  public Address {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    query.forEach((key, values) -> copy.put(key, List.copyOf(values)));
    query = Collections.unmodifiableMap(copy);
  }

  static Address of(String path) {
    return new Address(path, Map.of());
  }

  /** The address that was asked for, also while its error page is being written. An unreadable query is left out. */
  public static Address of(HttpServletRequest request) {
    boolean failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
    String path = failed ? (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : request.getRequestURI();
    Object query = failed ? request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING) : request.getQueryString();
    // Two leading slashes would make the link one to another host.
    return new Address(path.replaceAll(";[^/]*", "").replaceAll("/{2,}", "/"), parse((String) query));
  }

  private static Map<String, List<String>> parse(@Nullable String query) {
    if (query == null || query.isBlank()) {
      return Map.of();
    }
    Map<String, List<String>> decoded = new LinkedHashMap<>();
    try {
      MultiValueMap<String, String> raw = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
      raw.forEach((key, values) -> values.forEach(value ->
          decoded.computeIfAbsent(decode(key), any -> new ArrayList<>()).add(value == null ? "" : decode(value))));
    } catch (IllegalArgumentException unreadable) {
      return Map.of();
    }
    return decoded;
  }

  private static String decode(String text) {
    return UriUtils.decode(text.replace('+', ' '), StandardCharsets.UTF_8);
  }

  public @Nullable String first(String key) {
    return query.containsKey(key) ? query.get(key).getFirst() : null;
  }

  /** Whether anything narrows the list: any key other than order, page, language and moment, with a value. */
  public boolean isFiltered() {
    return query.entrySet().stream()
        .anyMatch(entry -> !VIEW_KEYS.contains(entry.getKey()) && entry.getValue().stream().anyMatch(value -> !value.isBlank()));
  }

  /** The same address with this key holding this value alone. */
  public Address with(String key, Object value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(query);
    changed.put(key, List.of(value.toString()));
    return new Address(path, changed);
  }

  /** The same address without this key. */
  public Address without(String key) {
    Map<String, List<String>> changed = new LinkedHashMap<>(query);
    changed.remove(key);
    return new Address(path, changed);
  }

  /** The first page of the same list without this one value of a repeated key. */
  public Address drop(String key, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(query);
    List<String> kept = new ArrayList<>(changed.getOrDefault(key, List.of()));
    kept.remove(value);
    if (kept.isEmpty()) {
      changed.remove(key);
    } else {
      changed.put(key, kept);
    }
    changed.remove("page");
    return new Address(path, changed);
  }

  /** The list with no filter, in the order that was chosen and as of the same moment. */
  public Address reset() {
    Map<String, List<String>> kept = new LinkedHashMap<>(query);
    kept.keySet().removeIf(key -> !LASTING_KEYS.contains(key));
    return new Address(path, kept);
  }

  /** A page of the list, counted from 1 as in the address; the first has no number. */
  public Address page(int number) {
    return number <= 1 ? without("page") : with("page", number);
  }

  /** The same rows in another file format: {@code twin("csv")} of {@code /awards?rung=x} is {@code /awards.csv?rung=x}. */
  public Address twin(String suffix) {
    String stem = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return new Address(stem + "." + suffix, query).without("page").without("lang");
  }

  /** Sorted by this column; asked again, the other way round. */
  public Address sort(String column, boolean largestFirst, @Nullable String sorted) {
    String way = column.equals(sorted) ? "-" + column : ("-" + column).equals(sorted) ? column : largestFirst ? "-" + column : column;
    return with("sort", way).without("page");
  }

  /** The address as a link: path and encoded query. */
  public String href() {
    StringBuilder href = new StringBuilder(path);
    char joint = '?';
    for (Map.Entry<String, List<String>> entry : query.entrySet()) {
      for (String value : entry.getValue()) {
        href.append(joint).append(encode(entry.getKey())).append('=').append(encode(value));
        joint = '&';
      }
    }
    return href.toString();
  }

  private static String encode(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return href();
  }
}
