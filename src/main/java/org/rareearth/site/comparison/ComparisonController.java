package org.rareearth.site.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rareearth.kernel.AsOf;
import org.rareearth.opendata.Format;
import org.rareearth.site.picture.Look;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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

  @GetMapping("/compare/sheet")
  String sheet(ComparisonFilter filter, Model model) {
    model.addAttribute("page", pages.sheet(filter));
    return "comparison/sheet";
  }

  @GetMapping("/embed/compare")
  String frame(ComparisonFilter filter, @RequestParam MultiValueMap<String, String> typed, Model model) {
    model.addAttribute("theme", Look.of(typed).themeKey());
    model.addAttribute("page", pages.sheet(filter));
    return "comparison/embed";
  }
}
