package org.rareearth.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** The two languages of every page; what a reader asked for by address comes before the cookie, and that before the browser's wish. */
enum Language {

  EN(Locale.ENGLISH),
  ZH(Locale.SIMPLIFIED_CHINESE);

  static final String PARAMETER = "lang";
  static final String COOKIE = "lang";

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  String code() {
    return locale.getLanguage();
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(Language::code).toList();
  }

  private static Optional<Language> of(@Nullable String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }

  /** Without regard to a parameter that names no language: that one is refused elsewhere, and the refusal needs a language too. */
  static Language of(HttpServletRequest request) {
    return asked(request).flatMap(Language::of)
        .or(() -> of(cookie(request)))
        .or(() -> firstOf(Collections.list(request.getLocales())))
        .orElse(EN);
  }

  /** Read from the query itself, because asking the server for a parameter fails where there is an error page to be written. */
  static Optional<String> asked(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? Optional.empty() : Arrays.stream(query.split("&"))
        .filter(pair -> pair.startsWith(PARAMETER + "="))
        .map(pair -> pair.substring(PARAMETER.length() + 1))
        .findFirst();
  }

  private static @Nullable String cookie(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? null : cookie.getValue();
  }

  private static Optional<Language> firstOf(List<Locale> wished) {
    return wished.stream().flatMap(locale -> of(locale.getLanguage()).stream()).findFirst();
  }
}
