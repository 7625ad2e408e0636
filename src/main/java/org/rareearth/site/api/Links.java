package org.rareearth.site.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of other parts of the list that is asked for, with its filters and its moment. */
record Links(HttpServletRequest request) {

  /** One entry of a Link header (RFC 8288). */
  String to(String relation, String parameter, Object value) {
    UriComponentsBuilder address = ServletUriComponentsBuilder.fromRequest(request).replaceQueryParam(parameter, value);
    return "<%s>; rel=\"%s\"".formatted(address.build().toUriString(), relation);
  }
}
