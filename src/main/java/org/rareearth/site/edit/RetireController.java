package org.rareearth.site.edit;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearth.account.CurrentEditor;
import org.rareearth.account.Editor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Proposes that a record be withdrawn, merged or renamed. A key made of four columns stands as four parts in the address. */
@Controller
class RetireController {

  private static final String ONE = "/edit/{kind}/{key}/retire";
  private static final String FOUR = "/edit/{kind}/{key}/{key2}/{key3}/{key4}/retire";

  private final RetireComposer pages;
  private final Retiring retiring;

  RetireController(RetireComposer pages, Retiring retiring) {
    this.pages = pages;
    this.retiring = retiring;
  }

  @GetMapping({ONE, FOUR})
  ModelAndView show(@PathVariable Map<String, String> path, Locale locale) {
    return view(pages.page(path.get("kind"), key(path), RetireComposer.Typed.nothing(), locale));
  }

  @PostMapping({ONE, FOUR})
  ModelAndView create(@PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent, @CurrentEditor Editor editor,
      Locale locale) {
    return retiring.answer(path.get("kind"), key(path), sent, editor, locale);
  }

  static ModelAndView view(RetirePage page) {
    ModelAndView view = new ModelAndView("edit/retire", Map.of("page", page, "unlisted", true));
    view.setStatus(page.refusals().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }

  private static String key(Map<String, String> path) {
    return Stream.of("key", "key2", "key3", "key4").filter(path::containsKey).map(path::get).collect(Collectors.joining("/"));
  }
}
