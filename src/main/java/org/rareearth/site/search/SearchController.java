package org.rareearth.site.search;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rareearth.site.ui.Address;
import org.rareearth.site.ui.ListQuery;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/search")
class SearchController {

  private static final int MOST = 8;

  private final SearchComposer search;
  private final MessageSource words;

  SearchController(SearchComposer search, MessageSource words) {
    this.search = search;
    this.words = words;
  }

  /** What the box offers: a record by its name, and what kind of record it is. */
  record Suggestion(String label, String hint, String address) {}

  @GetMapping
  Object index(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request, Locale locale) {
    ListQuery query = new ListQuery(typed);
    Optional<String> page = search.jump(query);
    if (page.isPresent()) {
      return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(request.getContextPath() + page.get())).build();
    }
    return new ModelAndView("search/search", "page", search.page(query, Address.of(request).without("as_of"), locale))
        .addObject("unindexed", true);
  }

  @GetMapping("/suggest")
  @ResponseBody
  List<Suggestion> suggest(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request, Locale locale) {
    return search.suggestions(new ListQuery(typed), MOST).stream().map(hit -> new Suggestion(hit.label().in(locale),
        words.getMessage("search.one." + hit.kind(), null, locale), request.getContextPath() + hit.address())).toList();
  }
}
