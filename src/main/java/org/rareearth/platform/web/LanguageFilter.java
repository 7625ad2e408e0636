package org.rareearth.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.rareearth.kernel.BadInput;
import org.rareearth.platform.errors.Refused;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Settles the language of a request once, remembers one that was asked for, and says in the answer what it depended on. */
@Component
@Order(WebOrder.LANGUAGE)
final class LanguageFilter extends OncePerRequestFilter {

  private static final Duration REMEMBERED = Duration.ofDays(365);

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<String> asked = Language.asked(request);
    if (asked.isPresent() && !Language.codes().contains(asked.get())) {
      Refused.with(new BadInput(Language.PARAMETER, asked.get(), Language.codes()), request, response);
      return;
    }
    Language language = Language.of(request);
    if (asked.isPresent() && !WebOrder.isFrame(request)) {
      response.addHeader(HttpHeaders.SET_COOKIE, cookie(language, request.isSecure()).toString());
    }
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag());
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    chain.doFilter(request, response);
  }

  /** Files for machines and style sheets are the same in every language. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return WebOrder.isStatic(request) || request.getRequestURI().startsWith("/actuator");
  }

  private static ResponseCookie cookie(Language language, boolean secure) {
    return ResponseCookie.from(Language.COOKIE, language.code()).path("/").maxAge(REMEMBERED).sameSite("Lax").httpOnly(true)
        .secure(secure).build();
  }
}
