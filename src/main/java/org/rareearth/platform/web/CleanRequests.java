package org.rareearth.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.rareearth.platform.errors.Refused;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in only text: what is not UTF-8 would be guessed at, and a NUL character is one that no column can hold. */
@Component
@Order(WebOrder.CLEAN)
final class CleanRequests extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      Optional<String> offence = PercentEncoded.offenceIn(request.getRequestURI())
          .or(() -> PercentEncoded.offenceIn(request.getQueryString()))
          .or(() -> nulInForm(request));
      if (offence.isPresent()) {
        Refused.forNotBeingText(offence.get(), request, response);
        return;
      }
    } catch (InvalidParameterException e) {
      Refused.with(e, request, response);
      return;
    }
    chain.doFilter(request, response);
  }

  private static Optional<String> nulInForm(HttpServletRequest request) {
    if (!isForm(request.getContentType())) {
      return Optional.empty();
    }
    return request.getParameterMap().entrySet().stream()
        .flatMap(parameter -> Stream.concat(Stream.of(parameter.getKey()), Arrays.stream(parameter.getValue())))
        .filter(text -> text.indexOf('\0') >= 0)
        .map(_ -> "%00").findFirst();
  }

  private static boolean isForm(@Nullable String contentType) {
    return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
  }
}
