package org.rareearth.site.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Editor;
import org.rareearth.account.SignedIn;
import org.rareearth.editorial.Busy;
import org.rareearth.editorial.Clashed;
import org.rareearth.editorial.DataError;
import org.rareearth.editorial.NotYours;
import org.rareearth.editorial.StaleProposal;
import org.rareearth.editorial.StillReferred;
import org.rareearth.site.review.ClashComposer.Standstill;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers a decision that cannot be taken with the proposal as it is now, why, and what was typed. */
abstract class RefusedDecisions {

  final ProposalPages pages;

  RefusedDecisions(ProposalPages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  ModelAndView overtaken(StaleProposal thrown, HttpServletRequest request, Locale locale) {
    return again("review.stale", HttpStatus.CONFLICT, request, locale);
  }

  @ExceptionHandler
  ModelAndView own(NotYours thrown, HttpServletRequest request, Locale locale) {
    return again("review.own.refused", HttpStatus.FORBIDDEN, request, locale);
  }

  @ExceptionHandler
  ModelAndView busy(Busy thrown, HttpServletRequest request, Locale locale) {
    return again("review.busy", HttpStatus.SERVICE_UNAVAILABLE, request, locale);
  }

  /** A record refers to one that is no longer there, or says what may no longer be said. */
  @ExceptionHandler
  ModelAndView inapplicable(DataError thrown, HttpServletRequest request, Locale locale) {
    return again("review.inapplicable", HttpStatus.CONFLICT, request, locale);
  }

  @ExceptionHandler
  ModelAndView clashed(Clashed thrown, HttpServletRequest request, Locale locale) {
    return pages.clash(new Standstill(id(request), thrown.record(), thrown.columns(), false), HttpStatus.CONFLICT, editor(), locale);
  }

  @ExceptionHandler
  ModelAndView referred(StillReferred thrown, HttpServletRequest request, Locale locale) {
    return pages.clash(new Standstill(id(request), thrown.record(), List.of(), true), HttpStatus.CONFLICT, editor(), locale);
  }

  private ModelAndView again(String notice, HttpStatus status, HttpServletRequest request, Locale locale) {
    @Nullable String words = request.getParameter("words");
    String form = request.getRequestURI().replaceFirst(".*/", "").replace("comments", "comment");
    return pages.again(id(request), editor(), Sent.overtaken(form, words == null ? "" : words, notice), status, request, locale);
  }

  private static long id(HttpServletRequest request) {
    Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return Long.parseLong(String.valueOf(variables.get("id")));
  }

  private static Editor editor() {
    return Objects.requireNonNull(SignedIn.editor());
  }
}
