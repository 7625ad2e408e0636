package org.rareearth.site.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** /api/docs. */
@Hidden
@Controller
class DocsController {

  private final String origin;
  private final OpenApiFiles description;
  private final DocsPages pages;

  DocsController(@Value("${tracker.url:}") String origin, OpenApiFiles description, DocsPages pages) {
    this.origin = origin.replaceAll("/+$", "");
    this.description = description;
    this.pages = pages;
  }

  @GetMapping({"/api/docs", "/api/docs/"})
  String show(HttpServletRequest request, Model model) {
    String root = origin.isEmpty() ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
        : origin + request.getContextPath();
    model.addAttribute("page", pages.of(description.model(request), root));
    return "api/docs";
  }
}
