package org.rareearth.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The twins of every list: its address with a suffix, and the same query. */
@Controller
class OpenListsController {

  private static final String BOM = "bom";

  private final Map<String, OpenList> lists;
  private final Delivery delivery;

  OpenListsController(List<OpenList> lists, Delivery delivery) {
    this.lists = lists.stream().collect(Collectors.toMap(OpenList::name, Function.identity()));
    this.delivery = delivery;
  }

  @GetMapping({"/{list}.{format:csv|json|xlsx}", "/{section}/{list}.{format:csv|json|xlsx}"})
  void show(@PathVariable(required = false) @Nullable String section, @PathVariable String list, @PathVariable String format,
      @RequestParam MultiValueMap<String, String> query, Locale locale, HttpServletRequest request, HttpServletResponse response) {
    OpenList found = find(section == null ? list : section + "/" + list);
    Format asked = Format.valueOf(format.toUpperCase(Locale.ROOT));
    MultiValueMap<String, String> narrowing = new LinkedMultiValueMap<>(query);
    narrowing.remove("page");
    boolean byteOrderMark = asked == Format.CSV && byteOrderMark(narrowing.remove(BOM), locale);
    Extract<?> extract = found.extract(narrowing);
    refuseUnknown(extract, narrowing);
    delivery.send(found.name(), asked, byteOrderMark, extract, narrowing, locale, request, response);
  }

  /** Only lists whose rows have places have it. */
  @GetMapping({"/{list}.{format:geojson}", "/{section}/{list}.{format:geojson}"})
  void map(@PathVariable(required = false) @Nullable String section, @PathVariable String list, @PathVariable String format,
      @RequestParam MultiValueMap<String, String> query, Locale locale, HttpServletRequest request, HttpServletResponse response) {
    if (!find(section == null ? list : section + "/" + list).suffixes().contains(format)) {
      throw new NotFound("list", list);
    }
    show(section, list, format, query, locale, request, response);
  }

  private OpenList find(String name) {
    OpenList list = lists.get(name);
    if (list == null) {
      throw new NotFound("list", name);
    }
    return list;
  }

  /** Excel takes a file without the mark for one in the local code page, which spoils Chinese first of all. */
  private static boolean byteOrderMark(@Nullable List<String> typed, Locale locale) {
    String asked = typed == null ? "" : String.join(", ", typed);
    return switch (asked) {
      case "" -> locale.getLanguage().equals(Locale.CHINESE.getLanguage());
      case "yes" -> true;
      case "no" -> false;
      default -> throw new BadInput(BOM, asked, List.of("yes", "no"));
    };
  }

  /** A page can warn and go on; a program would take the rows for those it asked for. */
  private static void refuseUnknown(Extract<?> extract, MultiValueMap<String, String> query) {
    if (!extract.unknown().isEmpty()) {
      String key = extract.unknown().getFirst();
      throw BadInput.explained(key, String.join(", ", query.getOrDefault(key, List.of())), "errors.accepts.file");
    }
  }
}
