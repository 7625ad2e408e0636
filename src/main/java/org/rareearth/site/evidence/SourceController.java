package org.rareearth.site.evidence;

import org.rareearth.opendata.Format;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/sources")
class SourceController {

  private final SourceComposer composer;

  SourceController(SourceComposer composer) {
    this.composer = composer;
  }

  @GetMapping
  String index(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    model.addAttribute("page", composer.list(parameters));
    model.addAttribute("twins", Format.SUFFIXES);
    return "evidence/sources";
  }

  @GetMapping("/{slug:[^.]+}")
  String show(@PathVariable String slug, Model model) {
    model.addAttribute("page", composer.show(slug));
    model.addAttribute("twins", Format.SUFFIXES);
    return "evidence/source";
  }
}
