package org.rareearth.site.network;

import org.rareearth.opendata.Format;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** /network. */
@Controller
class NetworkController {

  private final NetworkComposer composer;

  NetworkController(NetworkComposer composer) {
    this.composer = composer;
  }

  @GetMapping("/network")
  String index(@RequestParam MultiValueMap<String, String> query, Model model) {
    model.addAttribute("page", composer.page(new ListQuery(query)));
    model.addAttribute("twins", Format.SUFFIXES);
    return "network/network";
  }
}
