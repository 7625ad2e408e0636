package org.rareearth.site.region;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** /regions/{slug}. */
@Controller
class RegionsController {

  private final RegionComposer regions;

  RegionsController(RegionComposer regions) {
    this.regions = regions;
  }

  @GetMapping("/regions/{slug}")
  String show(@PathVariable String slug, Model model) {
    model.addAttribute("page", regions.show(slug));
    return "region/region";
  }
}
