package org.rareearth.site.home;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page. */
@Controller
class HomeController {

  private final HomePages pages;

  HomeController(HomePages pages) {
    this.pages = pages;
  }

  @GetMapping("/")
  String show(Model model) {
    model.addAttribute("page", pages.home());
    return "home/home";
  }
}
