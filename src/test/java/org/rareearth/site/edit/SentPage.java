package org.rareearth.site.edit;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A form as a browser without scripts has it: read off the page, filled in, sent. */
final class SentPage {

  private final MvcTestResult result;
  private final Document page;

  private SentPage(MvcTestResult result) {
    this.result = result;
    this.page = Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  static SentPage get(MockMvcTester mvc, String address) {
    return new SentPage(mvc.get().uri(URI.create(address)).header("Accept-Language", "en").header("Accept", "text/html").exchange());
  }

  static SentPage post(MockMvcTester mvc, String address, Map<String, String> form) {
    var request = mvc.post().uri(URI.create(address)).with(csrf()).contentType("application/x-www-form-urlencoded").header("Accept-Language", "en").header("Accept", "text/html");
    form.forEach(request::param);
    return new SentPage(request.exchange());
  }

  /** Sent by the page's script instead of the browser. */
  static SentPage fetch(MockMvcTester mvc, String address, Map<String, String> form) {
    var request = mvc.post().uri(URI.create(address)).with(csrf()).header("Accept", "application/json");
    form.forEach(request::param);
    return new SentPage(request.exchange());
  }

  int status() {
    return result.getResponse().getStatus();
  }

  String location() {
    return String.valueOf(result.getResponse().getHeader("Location"));
  }

  Document page() {
    return page;
  }

  MvcTestResult result() {
    return result;
  }

  /** What the browser would send of the page's form. */
  Map<String, String> form() {
    Map<String, String> form = new LinkedHashMap<>();
    for (Element control : page.select("form.proposal [name]")) {
      switch (control.tagName()) {
        case "button" -> { }
        case "select" -> {
          Element chosen = control.selectFirst("option[selected]");
          form.put(control.attr("name"), chosen == null ? "" : chosen.attr("value"));
        }
        case "textarea" -> form.put(control.attr("name"), control.wholeText());
        default -> {
          if (!control.attr("type").equals("radio") || control.hasAttr("checked")) {
            form.put(control.attr("name"), control.attr("value"));
          }
        }
      }
    }
    return form;
  }
}
