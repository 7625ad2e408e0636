package org.rareearth.site.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.Draft;
import org.rareearth.editorial.DraftRecord;
import org.rareearth.editorial.Nature;
import org.rareearth.editorial.Origin;
import org.rareearth.kernel.BadInput;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form as the browser sent it.
 *
 * @param draft what was typed
 * @param go which button: submit, save, add:{kind}, drop:{n}
 */
record SentForm(Draft draft, String go) {

  private static final int MOST_RECORDS = 50;
  private static final int MOST_FIELDS = 200;
  private static final int LONGEST = 40_000;
  private static final int LONGEST_BASE = 400_000;
  private static final Pattern NAME = Pattern.compile("r(\\d{1,3})\\.(kind|action|key|target|base|c|pass|mine|latest|anew|pick)(?:\\.(.{1,200}))?");
  private static final TypeReference<LinkedHashMap<String, @Nullable String>> CELLS = new TypeReference<>() {};

  static SentForm of(MultiValueMap<String, String> sent) {
    Map<Integer, Part> parts = new LinkedHashMap<>();
    sent.forEach((name, values) -> {
      Matcher matcher = NAME.matcher(name);
      if (matcher.matches() && Integer.parseInt(matcher.group(1)) < MOST_RECORDS) {
        String value = values.getLast();
        Part part = parts.computeIfAbsent(Integer.valueOf(matcher.group(1)), any -> new Part());
        part.put(matcher.group(2), matcher.group(3), clean(name, value, matcher.group(2).equals("base") ? LONGEST_BASE : LONGEST));
      } else if (matcher.matches()) {
        throw BadInput.explained("records", matcher.group(1), "edit.limit.records", String.valueOf(MOST_RECORDS));
      }
    });
    List<DraftRecord> records = parts.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(part -> part.getValue().record()).toList();
    return new SentForm(new Draft(token(sent.getFirst("token")), version(sent.getFirst("version")), Origin.FORM,
        clean("reason", or(sent.getFirst("reason"), ""), LONGEST), nature(or(sent.getFirst("nature"), "")), records),
        or(sent.getFirst("go"), "submit"));
  }

  private static UUID token(@Nullable String token) {
    try {
      return UUID.fromString(or(token, ""));
    } catch (IllegalArgumentException _) {
      throw BadInput.explained("token", or(token, ""), "edit.limit.token");
    }
  }

  private static int version(@Nullable String version) {
    String digits = or(version, "0");
    if (!digits.matches("\\d{1,9}")) {
      throw BadInput.explained("version", digits, "edit.limit.token");
    }
    return Integer.parseInt(digits);
  }

  /** Nothing is said where it is to follow from the records. */
  private static @Nullable Nature nature(String word) {
    List<String> words = Nature.CHOICES.stream().map(nature -> nature.name().toLowerCase(Locale.ROOT)).toList();
    if (!word.isEmpty() && !words.contains(word)) {
      throw new BadInput("nature", word, words);
    }
    return word.isEmpty() ? null : Nature.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static String or(@Nullable String text, String other) {
    return text == null ? other : text;
  }

  /** Without the one character that no database keeps. */
  private static String clean(String name, String value, int longest) {
    if (value.length() > longest) {
      throw BadInput.explained(name, value, "edit.limit.long", String.valueOf(longest));
    }
    return value.replace("\u0000", "");
  }

  /** What came for one record, by what it is. */
  private static final class Part {

    private final Map<String, String> plain = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> named = new LinkedHashMap<>();

    void put(String what, @Nullable String column, String value) {
      if (column == null) {
        plain.put(what, value);
        return;
      }
      Map<String, String> columns = named.computeIfAbsent(what, any -> new LinkedHashMap<>());
      columns.put(column, value);
      if (columns.size() > MOST_FIELDS) {
        throw BadInput.explained("fields", String.valueOf(columns.size()), "edit.limit.fields", String.valueOf(MOST_FIELDS));
      }
    }

    DraftRecord record() {
      Action action = action(plain.getOrDefault("action", "CREATE"));
      boolean isNew = action == Action.CREATE;
      Map<String, String> passed = new LinkedHashMap<>(named.getOrDefault("pass", Map.of()));
      passed.values().removeIf(String::isBlank);
      return new DraftRecord(action, plain.getOrDefault("kind", ""), isNew ? null : plain.getOrDefault("key", ""), plain.get("target"),
          isNew ? null : base(plain.getOrDefault("base", "{}")), typed(), passed);
    }

    /** Where two texts were laid side by side, the one that was picked; without a pick one's own, so that it is not lost. */
    private Map<String, String> typed() {
      Map<String, String> typed = new LinkedHashMap<>(named.getOrDefault("c", Map.of()));
      Map<String, String> picks = named.getOrDefault("pick", Map.of());
      named.getOrDefault("mine", Map.of()).forEach((column, mine) -> typed.put(column, switch (picks.getOrDefault(column, "mine")) {
        case "latest" -> named.getOrDefault("latest", Map.of()).getOrDefault(column, "");
        case "anew" -> named.getOrDefault("anew", Map.of()).getOrDefault(column, "");
        default -> mine;
      }));
      return typed;
    }

    private static Action action(String word) {
      try {
        return Action.valueOf(word);
      } catch (IllegalArgumentException _) {
        throw new BadInput("action", word, List.of("CREATE", "REVISE", "WITHDRAW", "MERGE", "RENAME"));
      }
    }

    private static Map<String, String> base(String json) {
      try {
        Map<String, String> cells = new LinkedHashMap<>();
        JsonMapper.shared().readValue(json, CELLS).forEach((column, cell) -> cells.put(column, or(cell, "")));
        return cells;
      } catch (JacksonException _) {
        throw BadInput.explained("base", json, "edit.limit.token");
      }
    }
  }
}
