package org.rareearth.opendata;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the public finds the site: as configured, else as it was asked for. */
@Component
public final class SiteRoot {

  private final String origin;

  SiteRoot(@Value("${tracker.url:}") String origin) {
    this.origin = origin.replaceAll("/+$", "");
  }

  /** Whole address of the site, to which paths are added. */
  public String of(HttpServletRequest request) {
    return origin.isEmpty() ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
        : origin + request.getContextPath();
  }
}
