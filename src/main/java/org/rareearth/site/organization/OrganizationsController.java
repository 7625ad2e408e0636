package org.rareearth.site.organization;

import org.rareearth.opendata.Format;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class OrganizationsController {

  private final OrganizationsComposer list;
  private final OrganizationComposer detail;

  OrganizationsController(OrganizationsComposer list, OrganizationComposer detail) {
    this.list = list;
    this.detail = detail;
  }

  @GetMapping("/organizations")
  String index(@RequestParam MultiValueMap<String, String> query, Model model) {
    model.addAttribute("page", list.list(new ListQuery(query)));
    model.addAttribute("twins", Format.SUFFIXES);
    return "organization/organizations";
  }

  @GetMapping("/organizations/{slug:[^.]+}")
  String show(@PathVariable String slug, Model model) {
    model.addAttribute("page", detail.one(slug));
    model.addAttribute("twins", Format.SUFFIXES);
    return "organization/organization";
  }
}
