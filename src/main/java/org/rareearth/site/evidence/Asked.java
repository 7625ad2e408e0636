package org.rareearth.site.evidence;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.AsOf;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.Condition;
import org.rareearth.site.ui.ListConditions;
import org.springframework.util.MultiValueMap;

/**
 * The parameters of a list's address, read strictly: a value that is none is refused with what would be accepted, and a key that the
 * list does not have is named so that the page can warn of it.
 */
public final class Asked {

  private static final int LONGEST_TEXT = 200;

  private final MultiValueMap<String, String> parameters;
  private final Set<String> known = new LinkedHashSet<>(Set.of("lang", AsOf.PARAMETER));

  public Asked(MultiValueMap<String, String> parameters) {
    this.parameters = parameters;
  }

  /** The values of a repeated key, each a word of a closed list in lower case; a blank is no choice. */
  public <E extends Enum<E>> List<E> any(String key, Class<E> list) {
    return values(key).stream().map(typed -> word(key, typed, list)).distinct().toList();
  }

  /** The values of a repeated key, each one of those accepted. */
  public List<String> any(String key, Collection<String> accepted) {
    values(key).stream().filter(typed -> !accepted.contains(typed)).findFirst().ifPresent(typed -> {
      throw new BadInput(key, typed, List.copyOf(accepted));
    });
    return values(key);
  }

  /** The values of a repeated key, whatever they are. */
  public List<String> any(String key) {
    return values(key);
  }

  /** One line of text, null when nothing is asked. */
  public @Nullable String text(String key) {
    List<String> values = values(key);
    if (values.isEmpty()) {
      return null;
    }
    if (values.size() > 1 || values.getFirst().length() > LONGEST_TEXT) {
      throw new BadInput(key, values.getLast(), List.of("one text of at most " + LONGEST_TEXT + " characters"));
    }
    return values.getFirst();
  }

  /** The order in force: a column, with a minus for descending; the first when none is asked. */
  public String sort(String usual, String... columns) {
    String typed = text("sort");
    List<String> accepted = Arrays.stream(columns).flatMap(column -> List.of(column, "-" + column).stream()).toList();
    if (typed != null && !accepted.contains(typed)) {
      throw new BadInput("sort", typed, accepted);
    }
    return typed == null ? usual : typed;
  }

  /** What is asked of the list's fields by operators. */
  public List<Condition> conditions(ListConditions fields) {
    known.addAll(fields.keys(parameters.keySet()));
    return fields.read(parameters);
  }

  /** The page of a list with so many rows, from 0; asked from 1. */
  public int page(int rows, int size) {
    String typed = text("page");
    int last = Math.max(1, Math.ceilDiv(rows, size));
    if (typed != null && (!typed.matches("[1-9]\\d{0,5}") || Integer.parseInt(typed) > last)) {
      throw new BadInput("page", typed, List.of("1 to " + last));
    }
    return typed == null ? 0 : Integer.parseInt(typed) - 1;
  }

  /** The keys that nobody has read; asked for when all reading is done. */
  public List<String> unknown() {
    return parameters.keySet().stream().filter(key -> !known.contains(key)).sorted().toList();
  }

  private List<String> values(String key) {
    known.add(key);
    return parameters.getOrDefault(key, List.of()).stream().filter(typed -> typed != null && !typed.isBlank()).map(String::strip)
        .distinct().toList();
  }

  private static <E extends Enum<E>> E word(String key, String typed, Class<E> list) {
    return Arrays.stream(list.getEnumConstants()).filter(word -> name(word).equals(typed)).findFirst()
        .orElseThrow(() -> new BadInput(key, typed, Arrays.stream(list.getEnumConstants()).map(Asked::name).toList()));
  }

  private static String name(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
