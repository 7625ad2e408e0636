package org.rareearth.site.funding;

import org.rareearth.opendata.Format;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ProgramsController {

  private final ProgramPages pages;

  ProgramsController(ProgramPages pages) {
    this.pages = pages;
  }

  @GetMapping("/programs")
  String index(@RequestParam MultiValueMap<String, String> query, Model model) {
    model.addAttribute("page", pages.list(new ListQuery(query)));
    model.addAttribute("twins", Format.SUFFIXES);
    return "funding/programs";
  }

  @GetMapping("/programs/{slug:[^.]+}")
  String show(@PathVariable String slug, Model model) {
    model.addAttribute("page", pages.one(slug));
    model.addAttribute("twins", Format.SUFFIXES);
    return "funding/program";
  }
}
