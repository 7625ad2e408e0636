package org.rareearth.site.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.AsOf;
import org.rareearth.search.Found;
import org.rareearth.search.Hit;
import org.rareearth.search.Search;
import org.rareearth.site.ui.Address;
import org.rareearth.site.ui.ListQuery;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Puts the search's page together: groups by kind with their best, or all of one kind by pages. */
@Component
public class SearchComposer {

  private static final int LONGEST = 200;
  private static final int IN_GROUP = 5;
  private static final int IN_BOX = 3;
  private static final int ON_PAGE = 25;
  private static final int NEAR = 6;
  public static final List<String> KEYS = List.of("q", "kind");

  private final Search search;

  SearchComposer(Search search) {
    this.search = search;
  }

  /** Where the text leads by itself, because it is the whole key or number of one record. */
  Optional<String> jump(ListQuery query) {
    return query.typed().containsKey("kind") ? Optional.empty() : search.numbered(text(query)).map(Hit::address);
  }

  SearchPage page(ListQuery query, Address here, Locale locale) {
    String q = text(query);
    List<String> all = search.kinds();
    Set<String> chosen = query.values("kind", all::contains, all);
    Found found = search.find(q, all);
    Found shown = chosen.isEmpty() ? found : search.find(q, all.stream().filter(chosen::contains).toList());
    Map<String, List<Hit>> byKind = byKind(shown.hits());
    Marking marking = new Marking(shown.words());
    boolean one = chosen.size() == 1;
    List<SearchPage.Group> groups = one ? List.of() : byKind.entrySet().stream()
        .map(entry -> group(entry.getKey(), entry.getValue(), marking, here, locale)).toList();
    Page<SearchHit> paged = one ? paged(shown.hits(), query, marking, locale) : null;
    Found near = shown.hits().isEmpty() && !q.isBlank() ? search.near(q, NEAR) : shown;
    return new SearchPage(q, typed(query).length() > LONGEST, query.typed().containsKey(AsOf.PARAMETER), shown.hits().size(),
        shown.isMore(), shown.isCorrected() ? String.join(" ", shown.words()) : null, kinds(all, byKind(found.hits()), chosen, here),
        groups, paged, near == shown ? List.of() : near.hits().stream().map(hit -> hit(hit, new Marking(near.words()), locale)).toList(),
        query.unknown(KEYS));
  }

  /** The best few while somebody types, of one kind no more than leaves room for the others. */
  List<Hit> suggestions(ListQuery query, int most) {
    return byKind(search.find(text(query), search.kinds()).hits()).values().stream()
        .flatMap(hits -> hits.stream().limit(IN_BOX)).limit(most).toList();
  }

  /** All that is found, of the kinds asked for, the best first. */
  public List<Hit> hits(ListQuery query) {
    List<String> all = search.kinds();
    Set<String> chosen = query.values("kind", all::contains, all);
    return search.find(text(query), chosen.isEmpty() ? all : List.copyOf(chosen)).hits();
  }

  private static Map<String, List<Hit>> byKind(List<Hit> hits) {
    return hits.stream().collect(Collectors.groupingBy(Hit::kind, LinkedHashMap::new, Collectors.toList()));
  }

  private static SearchPage.Group group(String kind, List<Hit> hits, Marking marking, Address here, Locale locale) {
    return new SearchPage.Group(kind, hits.size(), hits.stream().limit(IN_GROUP).map(hit -> hit(hit, marking, locale)).toList(),
        hits.size() > IN_GROUP ? here.with("kind", kind).page(1).href() : null);
  }

  private static Page<SearchHit> paged(List<Hit> hits, ListQuery query, Marking marking, Locale locale) {
    int number = query.page(hits.size(), ON_PAGE) - 1;
    return new PageImpl<>(hits.stream().skip((long) number * ON_PAGE).limit(ON_PAGE).map(hit -> hit(hit, marking, locale)).toList(),
        PageRequest.of(number, ON_PAGE), hits.size());
  }

  private static List<SearchPage.Kind> kinds(List<String> all, Map<String, List<Hit>> found, Set<String> chosen, Address here) {
    return all.stream().map(kind -> new SearchPage.Kind(kind, found.getOrDefault(kind, List.of()).size(), chosen.contains(kind),
        (chosen.contains(kind) ? here.drop("kind", kind) : here.with("kind", kind)).page(1).href())).toList();
  }

  private static SearchHit hit(Hit hit, Marking marking, Locale locale) {
    String name = hit.label().in(locale);
    List<String> lines = new ArrayList<>();
    String other = name.equals(hit.label().en()) ? hit.label().zh() : hit.label().en();
    Stream.ofNullable(other).filter(text -> !text.equals(name)).forEach(lines::add);
    if (!marking.isIn(name) && lines.stream().noneMatch(marking::isIn)) {
      Stream.concat(hit.others().stream().filter(marking::isIn), Stream.of(hit.about()).filter(marking::isIn).map(marking::around)).limit(1)
          .forEach(lines::add);
    }
    return new SearchHit(hit.address(), marking.parts(name), lang(name, locale),
        lines.stream().map(line -> new SearchHit.Line(marking.parts(line), lang(line, locale))).toList());
  }

  /** Told by the signs, because a title may be in either language. */
  private static @Nullable String lang(String text, Locale locale) {
    String lang = Marking.isHan(text) ? "zh" : "en";
    return lang.equals(locale.getLanguage()) ? null : lang;
  }

  /** Whatever was typed, without what no name holds: control signs, and halves of a sign. */
  private static String typed(ListQuery query) {
    return String.join(" ", query.typed().getOrDefault("q", List.of()).stream().map(text -> text == null ? "" : text).toList())
        .codePoints().map(sign -> Character.isISOControl(sign) ? ' ' : sign).filter(sign -> Character.getType(sign) != Character.SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
  }

  /** What is searched for: what was typed, as far as it is used. */
  public static String text(ListQuery query) {
    String typed = typed(query);
    int end = Math.min(LONGEST, typed.length());
    return typed.substring(0, end > 0 && Character.isHighSurrogate(typed.charAt(end - 1)) ? end - 1 : end);
  }
}
