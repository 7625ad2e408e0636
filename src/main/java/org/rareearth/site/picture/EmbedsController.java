package org.rareearth.site.picture;

import java.util.List;
import org.rareearth.site.ui.Footnotes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Pictures for frames of other sites: without navigation, scripts or cookies. */
@Controller
class EmbedsController {

  private final Pictures pictures;

  EmbedsController(Pictures pictures) {
    this.pictures = pictures;
  }

  @GetMapping("/embed/charts/{key}")
  String show(@PathVariable String key, @RequestParam MultiValueMap<String, String> query, Model model) {
    Exhibit exhibit = pictures.exhibit(key, Look.without(query));
    model.addAttribute("theme", Look.of(query).themeKey());
    model.addAttribute("page", new PicturePage(exhibit, List.of(), Footnotes.of(exhibit.sources())));
    return "picture/embed";
  }
}
