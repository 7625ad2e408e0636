package org.rareearth.platform.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** Puts a refusal into the reader's language, and into a page or, for a program, into problem JSON (RFC 9457) that says the same. */
@Component
final class Answers {

  private static final Logger log = LoggerFactory.getLogger(Answers.class);
  private static final Set<Integer> TITLED = Set.of(400, 401, 403, 404, 405, 406, 409, 410, 413, 414, 415, 422, 429, 431, 500, 503);

  /** What asks for data and gets a page would take the page for data. */
  private static final Set<String> FILES = Set.of(".json", ".geojson", ".csv", ".xlsx", ".atom");

  private final MessageSource messages;
  private final LocaleResolver locales;

  Answers(MessageSource messages, LocaleResolver locales) {
    this.messages = messages;
    this.locales = locales;
  }

  /** A view or a body, as the request prefers; faults of ours are logged here and nowhere else. */
  Object to(Refusal refusal, String path, @Nullable Throwable thrown, HttpServletRequest request, HttpServletResponse response) {
    ErrorPage page = page(refusal, locales.resolveLocale(request), thrown, request.getMethod() + " " + path);
    refusal.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
    if (wantsJson(path, request)) {
      return ResponseEntity.status(page.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(problem(page, refusal.details(), path, locales.resolveLocale(request)));
    }
    return new ModelAndView("errors/error", Map.of("page", page), refusal.status());
  }

  /** The page of a record that was withdrawn: why, when and by whom. */
  Object gone(ErrorPage.Withdrawn withdrawn, String path, HttpServletRequest request) {
    Locale locale = locales.resolveLocale(request);
    ErrorPage page = new ErrorPage(HttpStatus.GONE.value(), titleKey(HttpStatus.GONE.value()), List.of(), null, withdrawn);
    if (wantsJson(path, request)) {
      ProblemDetail problem = problem(page, List.of(Refusal.quote(withdrawn.reason())), path, locale);
      problem.setProperty("withdrawnAt", withdrawn.at());
      problem.setProperty("history", withdrawn.history());
      return ResponseEntity.status(page.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
    return new ModelAndView("errors/error", Map.of("page", page), HttpStatus.GONE);
  }

  static String titleKey(int status) {
    return "errors." + (TITLED.contains(status) ? Integer.toString(status) : status >= 500 ? "500" : "400") + ".title";
  }

  private ErrorPage page(Refusal refusal, Locale locale, @Nullable Throwable thrown, String what) {
    int status = refusal.status().value();
    List<String> details = refusal.details().stream().map(detail -> messages.getMessage(detail, locale)).toList();
    return new ErrorPage(status, titleKey(status), details, status >= 500 ? logged(status, thrown, what) : null);
  }

  private static String logged(int status, @Nullable Throwable thrown, String what) {
    String id = UUID.randomUUID().toString().substring(0, 8);
    if (status == 503) {
      log.warn("Request {} not served, {}: {}", id, what, thrown == null ? "unavailable" : thrown.toString());
    } else {
      log.error("Request {} failed, {}", id, what, thrown);
    }
    return id;
  }

  /** The members of RFC 9457, and {@code ok}, {@code error} and {@code errors} for those who know no status codes. */
  private ProblemDetail problem(ErrorPage page, List<MessageSourceResolvable> details, String path, Locale locale) {
    ProblemDetail problem = ProblemDetail.forStatus(page.status());
    problem.setType(URI.create("about:blank"));
    problem.setTitle(messages.getMessage(page.titleKey(), null, locale));
    problem.setInstance(URI.create(path));
    List<Wrong> errors = details.stream().map(detail -> wrong(detail, locale)).toList();
    String detail = errors.stream().map(Wrong::message).collect(Collectors.joining(" "));
    problem.setDetail(detail.isEmpty() ? problem.getTitle() : detail);
    problem.setProperty("ok", false);
    problem.setProperty("error", problem.getTitle() + (detail.isEmpty() ? "" : ": " + detail));
    problem.setProperty("errors", errors);
    if (page.requestId() != null) {
      problem.setProperty("requestId", page.requestId());
    }
    return problem;
  }

  /** One thing that is wrong, by its parts where it is a value of a parameter. */
  private record Wrong(@Nullable String parameter, @Nullable String typed, List<String> accepted, String message) {}

  private Wrong wrong(MessageSourceResolvable detail, Locale locale) {
    String message = messages.getMessage(detail, locale);
    return detail instanceof WrongValue value
        ? new Wrong(value.parameter(), value.typed(), value.accepted(messages, locale), message)
        : new Wrong(null, null, List.of(), message);
  }

  private static boolean wantsJson(String path, HttpServletRequest request) {
    if (path.startsWith("/api/v") || FILES.stream().anyMatch(path::endsWith)) {
      return true;
    }
    String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
    return accept.contains("json") && !accept.contains(MediaType.TEXT_HTML_VALUE);
  }
}
