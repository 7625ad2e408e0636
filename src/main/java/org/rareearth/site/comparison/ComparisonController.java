package org.rareearth.site.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rareearth.kernel.AsOf;
import org.rareearth.opendata.Format;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ComparisonController {

  private static final Set<String> KNOWN = Set.of("a", "b", "year", "lang", AsOf.PARAMETER);

  private final ComparisonPages pages;

  ComparisonController(ComparisonPages pages) {
    this.pages = pages;
  }

  @GetMapping("/compare")
  String show(ComparisonFilter filter, @RequestParam Map<String, String> typed, Model model) {
    List<String> unknown = typed.keySet().stream().filter(key -> !KNOWN.contains(key)).toList();
    model.addAttribute("page", pages.of(filter, unknown));
    model.addAttribute("twins", Format.SUFFIXES);
    return "comparison/comparison";
  }
}
