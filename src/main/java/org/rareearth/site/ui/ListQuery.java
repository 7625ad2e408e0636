package org.rareearth.site.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.AsOf;
import org.rareearth.kernel.BadInput;
import org.springframework.util.MultiValueMap;

/**
 * The query string of a list, read strictly: what cannot be meant is refused with what could, what is left empty counts as not asked.
 *
 * @param typed as the address or the form sent it, a repeated key with all of its values
 */
public record ListQuery(MultiValueMap<String, String> typed) {

  private static final int LONGEST = 200;
  private static final List<String> ALWAYS = List.of("sort", "page", "lang", AsOf.PARAMETER);

  /** The values of a key, each of which must pass. */
  public Set<String> values(String key, Predicate<String> accepts, List<String> accepted) {
    Set<String> values = new LinkedHashSet<>();
    for (String value : typed.getOrDefault(key, List.of())) {
      if (value != null && !value.isBlank()) {
        String word = value.strip();
        if (word.length() > LONGEST || !accepts.test(word)) {
          throw new BadInput(key, word, accepted);
        }
        values.add(word);
      }
    }
    return values;
  }

  /** Free text; control characters are refused, because no database takes a NUL and no name holds one. */
  public @Nullable String text(String key) {
    List<String> accepted = List.of("words without control characters, at most " + LONGEST + " characters");
    String joined = String.join(" ", values(key, text -> text.chars().noneMatch(Character::isISOControl), accepted));
    if (joined.length() > LONGEST) {
      throw new BadInput(key, joined, accepted);
    }
    return joined.isEmpty() ? null : joined;
  }

  /** One of a closed list, or the fallback when none is asked for. */
  public String one(String key, List<String> accepted, String fallback) {
    Set<String> values = values(key, accepted::contains, accepted);
    if (values.size() > 1) {
      throw new BadInput(key, String.join(", ", values), accepted);
    }
    return values.isEmpty() ? fallback : values.iterator().next();
  }

  /** The number of the page asked for, from 1; refused beyond the last page of this many rows. */
  public int page(long rows, int size) {
    int last = (int) Math.max(1, (rows + size - 1) / size);
    Set<String> values = values("page", typed -> typed.matches("[1-9]\\d{0,6}") && Integer.parseInt(typed) <= last,
        List.of(last == 1 ? "1" : "1 to " + last));
    return values.isEmpty() ? 1 : Integer.parseInt(values.iterator().next());
  }

  /** What was asked under these keys, without what was left empty: the query of the same list on its first page. */
  public Map<String, List<String>> kept(Collection<String> keys) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    for (String key : keys) {
      List<String> values = typed.getOrDefault(key, List.of()).stream().filter(value -> value != null && !value.isBlank()).toList();
      if (!values.isEmpty()) {
        kept.put(key, values);
      }
    }
    return kept;
  }

  /** Keys that the list does not have, for the warning that names them. */
  public List<String> unknown(Collection<String> known) {
    return typed.keySet().stream().filter(Objects::nonNull).filter(key -> !known.contains(key) && !ALWAYS.contains(key)).toList();
  }
}
