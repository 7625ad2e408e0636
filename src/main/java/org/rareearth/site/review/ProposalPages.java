package org.rareearth.site.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.rareearth.account.Editor;
import org.rareearth.site.ui.ListQuery;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** Shows a proposal, as it was asked for or because a form that was sent to it was not taken. */
@Component
class ProposalPages {

  private static final String LOOK_AGAIN_SECONDS = "5";

  private final ProposalComposer composer;
  private final ClashComposer clashes;

  ProposalPages(ProposalComposer composer, ClashComposer clashes) {
    this.composer = composer;
    this.clashes = clashes;
  }

  /** While it is being published the page looks again by itself, without a script. */
  ModelAndView proposal(long id, Editor reader, MultiValueMap<String, String> asked, HttpServletRequest request, HttpServletResponse response,
      Locale locale) {
    ProposalPage page = composer.show(id, reader, new ListQuery(asked), request.getRequestURI(), Sent.NOTHING, locale);
    if (page.publishing() != null && page.isRunning() && !page.publishing().stalled()) {
      response.setHeader("Refresh", LOOK_AGAIN_SECONDS);
    }
    return view(page, HttpStatus.OK);
  }

  /** The page again, with what was typed; its links lead to the page and not to the form's address. */
  ModelAndView again(long id, Editor reader, Sent sent, HttpStatus status, HttpServletRequest request, Locale locale) {
    String path = request.getContextPath() + (request.getRequestURI().contains("/review/") ? "/review/" : "/proposals/") + id;
    return view(composer.show(id, reader, new ListQuery(new LinkedMultiValueMap<>()), path, sent, locale), status);
  }

  ModelAndView clash(ClashComposer.Standstill standstill, HttpStatus status, Editor reader, Locale locale) {
    return new ModelAndView("review/clash", Map.of("page", clashes.show(standstill, reader, locale), "unlisted", true), status);
  }

  private static ModelAndView view(ProposalPage page, HttpStatus status) {
    return new ModelAndView("review/proposal", Map.of("page", page, "unlisted", true), status);
  }
}
