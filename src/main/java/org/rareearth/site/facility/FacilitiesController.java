package org.rareearth.site.facility;

import jakarta.servlet.http.HttpServletResponse;
import org.rareearth.opendata.Format;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** /facilities and /facilities/{slug}. */
@Controller
class FacilitiesController {

  private static final String PART = "X-Part";

  private final FacilitiesComposer list;
  private final FacilityComposer one;

  FacilitiesController(FacilitiesComposer list, FacilityComposer one) {
    this.list = list;
    this.one = one;
  }

  @GetMapping("/facilities")
  String index(@RequestParam MultiValueMap<String, String> query, Model model) {
    list(query, model);
    return "facility/facilities";
  }

  /** The list without the map, for the map's script: what it shows follows what the reader looks at. */
  @GetMapping(path = "/facilities", headers = PART + "=list")
  String part(@RequestParam MultiValueMap<String, String> query, Model model, HttpServletResponse response) {
    list(query, model);
    model.addAttribute("part", true);
    response.addHeader(HttpHeaders.VARY, PART);
    return "facility/facilities :: main";
  }

  @GetMapping("/facilities/{slug:[^.]+}")
  String show(@PathVariable String slug, Model model) {
    model.addAttribute("page", one.show(slug));
    model.addAttribute("twins", Format.SUFFIXES);
    return "facility/facility";
  }

  /** One plant in a few words, for the map. */
  @GetMapping(path = "/facilities/{slug:[^.]+}", headers = PART + "=card")
  String card(@PathVariable String slug, Model model, HttpServletResponse response) {
    model.addAttribute("page", one.show(slug));
    response.addHeader(HttpHeaders.VARY, PART);
    return "facility/_card :: card";
  }

  private void list(MultiValueMap<String, String> query, Model model) {
    FacilityQuery asked = list.read(query);
    model.addAttribute("page", list.list(asked, asked.kept(query)));
    model.addAttribute("twins", Format.SUFFIXES_OF_PLACES);
  }
}
