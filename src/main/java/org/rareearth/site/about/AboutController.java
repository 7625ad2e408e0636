package org.rareearth.site.about;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class AboutController {

  private final AboutComposer about;
  private final GlossaryComposer glossary;

  AboutController(AboutComposer about, GlossaryComposer glossary) {
    this.about = about;
    this.glossary = glossary;
  }

  @GetMapping("/methodology")
  String methodology() {
    return "about/methodology";
  }

  @GetMapping("/glossary")
  String glossary(Locale reader, Model model) {
    model.addAttribute("page", glossary.show(reader));
    return "about/glossary";
  }

  @GetMapping("/about")
  String about(@RequestParam(required = false) @Nullable String page, Model model) {
    model.addAttribute("page", about.show(page));
    return "about/about";
  }
}
