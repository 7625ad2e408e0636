package org.rareearth.site.changes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.rareearth.editorial.PastMoment;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ChangesController {

  private final ChangesPages pages;

  ChangesController(ChangesPages pages) {
    this.pages = pages;
  }

  @GetMapping("/changes")
  String index(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request, Model model, Locale locale) {
    model.addAttribute("page", pages.list(new ListQuery(typed), PastMoment.of(request), locale));
    return "changes/changes";
  }
}
