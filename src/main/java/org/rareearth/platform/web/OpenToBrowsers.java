package org.rareearth.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets scripts of any page read what is made for programs. Without credentials, so that no page reads what only its visitor may; on
 * refusals too, so that a script sees why.
 */
@Component
@Order(WebOrder.OPEN)
final class OpenToBrowsers extends OncePerRequestFilter {

  private static final String METHODS = "GET, HEAD, OPTIONS";
  private static final String A_DAY = "86400";

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Last-Modified, Link, Retry-After, RateLimit, RateLimit-Policy, "
        + "X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, Content-Disposition");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    if (HttpMethod.OPTIONS.matches(request.getMethod())) {
      response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
      response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Accept-Language, If-Modified-Since, If-None-Match");
      response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, A_DAY);
      response.setHeader(HttpHeaders.ALLOW, METHODS);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    chain.doFilter(request, response);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !WebOrder.isForPrograms(request);
  }
}
