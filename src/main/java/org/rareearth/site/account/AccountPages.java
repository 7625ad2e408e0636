package org.rareearth.site.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What all pages of this section have in common: no search engine lists them, and a refused form comes back with what was typed. */
@Component
class AccountPages {

  private final MessageSource messages;

  AccountPages(MessageSource messages) {
    this.messages = messages;
  }

  String show(String template, Object page, Model model) {
    model.addAttribute("page", page);
    model.addAttribute("unlisted", true);
    return "account/" + template;
  }

  /** With something on it that is told once: no browser keeps it. */
  String showOnce(String template, Object page, Model model, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    return show(template, page, model);
  }

  Problems problems(BindingResult result, Locale reader, HttpServletResponse response) {
    if (response.getStatus() == HttpStatus.OK.value()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    return Problems.of(result, messages, reader);
  }

  /** Guessing is over for a while, and the program that guesses is told for how long. */
  void tooMany(BindingResult result, String field, java.time.Duration pause, HttpServletResponse response) {
    long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    long minutes = (seconds + 59) / 60;
    result.rejectValue(field, "account.tooMany", new Object[] {minutes}, null);
  }

  static String to(String path) {
    return "redirect:" + path;
  }
}
