package org.rareearth.site.evidence;

import org.rareearth.opendata.Format;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ConflictController {

  private final ConflictComposer composer;

  ConflictController(ConflictComposer composer) {
    this.composer = composer;
  }

  @GetMapping("/conflicts")
  String index(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    model.addAttribute("page", composer.list(parameters));
    model.addAttribute("twins", Format.SUFFIXES);
    return "evidence/conflicts";
  }

  /** A conflict has no page of its own: it is read beside the others of its kind. */
  @GetMapping("/conflicts/{slug}")
  String show(@PathVariable String slug) {
    return "redirect:/conflicts#" + composer.require(slug);
  }
}
