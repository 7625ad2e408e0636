package org.rareearth.site.changes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rareearth.editorial.PastMoment;
import org.rareearth.kernel.NotFound;
import org.rareearth.opendata.Feed;
import org.rareearth.opendata.Feeds;
import org.rareearth.opendata.OpenList;
import org.rareearth.opendata.SiteRoot;
import org.rareearth.site.comparison.ComparisonFilter;
import org.rareearth.site.history.HistoryQuery;
import org.rareearth.site.search.SearchComposer;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The feed of every page that can be followed: its address with {@code .atom}, and the same query. */
@Controller
class FeedsController {

  private final Map<String, OpenList> lists;
  private final Feeds feeds;
  private final SiteRoot root;
  private final ChangeFeeds changes;
  private final ListFeeds records;
  private final PageFeeds pages;
  private final SearchComposer search;

  FeedsController(List<OpenList> lists, Feeds feeds, SiteRoot root, ChangeFeeds changes, ListFeeds records, PageFeeds pages,
      SearchComposer search) {
    this.lists = lists.stream().collect(Collectors.toMap(OpenList::name, Function.identity()));
    this.feeds = feeds;
    this.root = root;
    this.changes = changes;
    this.records = records;
    this.pages = pages;
    this.search = search;
  }

  @GetMapping("/changes.atom")
  void changes(@RequestParam MultiValueMap<String, String> query, Locale locale, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(query, ChangesPages.KEYS, asked -> changes.changes(new ListQuery(query), false, asked), locale, request, response);
  }

  @GetMapping("/history.atom")
  void history(@RequestParam MultiValueMap<String, String> query, Locale locale, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(query, HistoryQuery.KEYS, asked -> changes.changes(new ListQuery(query), true, asked), locale, request, response);
  }

  @GetMapping("/compare.atom")
  void comparison(ComparisonFilter filter, @RequestParam MultiValueMap<String, String> query, Locale locale, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    send(query, List.of("a", "b", "year", "before"), asked -> pages.comparison(filter, new ListQuery(query), asked), locale, request,
        response);
  }

  @GetMapping("/search.atom")
  void search(@RequestParam MultiValueMap<String, String> query, Locale locale, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListQuery typed = new ListQuery(query);
    send(query, SearchComposer.KEYS, asked -> records.search(SearchComposer.text(typed), search.hits(typed), typed, asked), locale, request,
        response);
  }

  /** The lists are named, because a page of the same form may be something else. */
  @GetMapping("/{list:awards|facilities|organizations|programs|policies|sources|conflicts}.atom")
  void list(@PathVariable String list, @RequestParam MultiValueMap<String, String> query, Locale locale, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    OpenList found = lists.get(list);
    if (found == null) {
      throw new NotFound("list", list);
    }
    feeds.send(() -> records.list(found, query, asked(locale, request)), query, locale, request, response);
  }

  @GetMapping({"/awards/{key}.atom", "/facilities/{key}.atom", "/organizations/{key}.atom", "/programs/{key}.atom", "/policies/{key}.atom",
      "/sources/{key}.atom", "/stages/{key}.atom"})
  void record(@PathVariable String key, @RequestParam MultiValueMap<String, String> query, Locale locale, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    String kind = request.getRequestURI().substring(request.getContextPath().length()).split("/")[1];
    send(query, List.of("before"), asked -> pages.record(kind, key, new ListQuery(query), asked), locale, request, response);
  }

  private void send(MultiValueMap<String, String> query, List<String> known, Function<Asked, Feed> feed, Locale locale,
      HttpServletRequest request, HttpServletResponse response) throws IOException {
    Feeds.refuse(new ListQuery(query).unknown(known), query);
    feeds.send(() -> feed.apply(asked(locale, request)), query, locale, request, response);
  }

  private Asked asked(Locale locale, HttpServletRequest request) {
    return new Asked(locale, PastMoment.of(request), root.of(request));
  }
}
