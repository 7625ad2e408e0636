package org.rareearth.site.edit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.RecordSearch;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Answers while somebody types: which record may be meant, and how a number or date would be read. */
@Controller
class TypeAheadController {

  private static final int MOST = 12;
  private static final int LONGEST = 200;

  private final Kinds kinds;
  private final RecordSearch names;
  private final Readings readings;

  TypeAheadController(Kinds kinds, RecordSearch names, Readings readings) {
    this.kinds = kinds;
    this.names = names;
    this.readings = readings;
  }

  /** A record that may be meant, in the reader's language. */
  record Choice(String key, String label, String hint) {}

  @GetMapping("/typeahead/{kind}")
  @ResponseBody
  List<Choice> choices(@PathVariable String kind, @RequestParam(defaultValue = "") String q, Locale locale) {
    String typed = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
    if (kinds.named(kind) == null) {
      throw new NotFound("kind", kind);
    }
    return names.search(kinds.find(kind), typed.replace("\u0000", ""), MOST).stream().map(named -> new Choice(named.key(),
        named.label().in(locale), named.hints().stream().map(hint -> hint.in(locale)).collect(Collectors.joining(" · ")))).toList();
  }

  @GetMapping("/typeahead/reading")
  @ResponseBody
  Readings.Reading reading(@RequestParam String kind, @RequestParam String column, @RequestParam(defaultValue = "") String typed,
      Locale locale) {
    Field field = kinds.find(kind).fields().stream().filter(other -> other.column().equals(column)).filter(Readings::isRead).findFirst()
        .orElseThrow(() -> new BadInput("column", column,
            kinds.find(kind).fields().stream().filter(Readings::isRead).map(Field::column).toList()));
    Readings.@Nullable Reading reading = readings.read(field, typed, locale);
    return reading == null ? new Readings.Reading(null, null) : reading;
  }
}
