package org.rareearth.site.facility;

import org.rareearth.opendata.Format;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** /facilities and /facilities/{slug}. */
@Controller
class FacilitiesController {

  private final FacilitiesComposer list;
  private final FacilityComposer one;

  FacilitiesController(FacilitiesComposer list, FacilityComposer one) {
    this.list = list;
    this.one = one;
  }

  @GetMapping("/facilities")
  String index(@RequestParam MultiValueMap<String, String> query, Model model) {
    model.addAttribute("page", list.list(FacilityQuery.of(query)));
    model.addAttribute("twins", Format.SUFFIXES_OF_PLACES);
    return "facility/facilities";
  }

  @GetMapping("/facilities/{slug:[^.]+}")
  String show(@PathVariable String slug, Model model) {
    model.addAttribute("page", one.show(slug));
    model.addAttribute("twins", Format.SUFFIXES);
    return "facility/facility";
  }
}
