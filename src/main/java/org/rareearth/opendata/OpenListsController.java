package org.rareearth.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.AsOf;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The twins of every list and every record: its address with a suffix, and the same query. */
@Controller
class OpenListsController {

  private static final String BOM = "bom";
  private static final String SECTION = "section";
  private static final Set<String> KEYS = Set.of(SECTION, "lang", AsOf.PARAMETER);

  private final Map<String, OpenList> lists;
  private final Map<String, OpenRecord> records;
  private final Delivery delivery;

  OpenListsController(List<OpenList> lists, List<OpenRecord> records, Delivery delivery) {
    this.records = records.stream().collect(Collectors.toMap(OpenRecord::folder, Function.identity()));
    this.lists = lists.stream().collect(Collectors.toMap(OpenList::name, Function.identity()));
    this.delivery = delivery;
  }

  @GetMapping({"/{list}.{format:csv|json|xlsx}", "/{section}/{list}.{format:csv|json|xlsx}"})
  void show(@PathVariable(required = false) @Nullable String section, @PathVariable String list, @PathVariable String format,
      @RequestParam MultiValueMap<String, String> query, Locale locale, HttpServletRequest request, HttpServletResponse response) {
    OpenRecord kind = section == null ? null : records.get(section);
    Format asked = Format.valueOf(format.toUpperCase(Locale.ROOT));
    MultiValueMap<String, String> narrowing = new LinkedMultiValueMap<>(query);
    narrowing.remove("page");
    boolean byteOrderMark = asked == Format.CSV && byteOrderMark(narrowing.remove(BOM), locale);
    String name = section == null ? list : section + "/" + list;
    if (kind == null || lists.containsKey(name)) {
      Section<?> whole = whole(find(name), narrowing);
      String exclusions = "opendata.exclusions." + name.replace('/', '.');
      delivery.send(name, exclusions, asked, byteOrderMark, List.of(whole), narrowing, locale, request, response);
    } else {
      List<Section<?>> sections = chosen(kind.sections(list), asked, narrowing);
      delivery.send(name, "opendata.exclusions.record", asked, byteOrderMark, sections, narrowing, locale, request, response);
    }
  }

  private static Section<?> whole(OpenList list, MultiValueMap<String, String> query) {
    Extract<?> extract = list.extract(query);
    refuseUnknown(extract.unknown(), query);
    return new Section<>(list.name(), extract);
  }

  /** All that a record tells, or the table that is asked for; CSV has room for one. */
  private static List<Section<?>> chosen(List<Section<?>> sections, Format format, MultiValueMap<String, String> query) {
    refuseUnknown(query.keySet().stream().filter(key -> !KEYS.contains(key)).sorted().toList(), query);
    String asked = query.getFirst(SECTION);
    if (asked == null || asked.isBlank()) {
      return format == Format.CSV ? sections.subList(0, 1) : sections;
    }
    List<Section<?>> found = sections.stream().filter(section -> section.name().equals(asked)).toList();
    if (found.isEmpty()) {
      throw new BadInput(SECTION, asked, sections.stream().map(Section::name).toList());
    }
    return found;
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
  private static void refuseUnknown(List<String> unknown, MultiValueMap<String, String> query) {
    if (!unknown.isEmpty()) {
      String key = unknown.getFirst();
      throw BadInput.explained(key, String.join(", ", query.getOrDefault(key, List.of())), "errors.accepts.file");
    }
  }
}
