package org.rareearth.site.stage;

import org.rareearth.opendata.Format;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class StagesController {

  private final StagePages pages;

  StagesController(StagePages pages) {
    this.pages = pages;
  }

  @GetMapping("/stages")
  String index(Model model) {
    model.addAttribute("page", pages.all());
    model.addAttribute("twins", Format.SUFFIXES);
    return "stage/stages";
  }

  @GetMapping("/stages/{code:[^.]+}")
  String show(@PathVariable String code, Model model) {
    model.addAttribute("page", pages.of(code));
    model.addAttribute("twins", Format.SUFFIXES);
    return "stage/stage";
  }
}
