package org.rareearth.site.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Administration;
import org.rareearth.account.Administration.Handover;
import org.rareearth.account.CurrentEditor;
import org.rareearth.account.Editor;
import org.rareearth.account.NotAccepted;
import org.rareearth.account.Role;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What administrators do to one account. */
@Controller
@RequestMapping("/admin/accounts/{id}")
class OneAccountController {

  private final Administration administration;
  private final AccountsController links;
  private final AccountPages pages;
  private final MessageSource messages;

  OneAccountController(Administration administration, AccountsController links, AccountPages pages, MessageSource messages) {
    this.administration = administration;
    this.links = links;
    this.pages = pages;
    this.messages = messages;
  }

  @GetMapping
  String show(@PathVariable long id, @CurrentEditor Editor by, Model model) {
    return pages.show("one-account", page(id, by, Problems.NONE), model);
  }

  @GetMapping({"/role", "/disable", "/enable", "/second-factor", "/link"})
  String showAgain(@PathVariable long id) {
    return AccountPages.to("/admin/accounts/" + id);
  }

  @PostMapping("/role")
  String changeRole(@PathVariable long id, @RequestParam Role role, @CurrentEditor Editor by, HttpServletResponse response, Locale reader,
      Model model) {
    return done(id, by, () -> administration.changeRole(id, role, by), response, reader, model);
  }

  @PostMapping("/disable")
  String disable(@PathVariable long id, @CurrentEditor Editor by, HttpServletResponse response, Locale reader, Model model) {
    return done(id, by, () -> administration.disable(id, by), response, reader, model);
  }

  @PostMapping("/enable")
  String enable(@PathVariable long id, @CurrentEditor Editor by, HttpServletResponse response, Locale reader, Model model) {
    return done(id, by, () -> administration.enable(id, by), response, reader, model);
  }

  @PostMapping("/second-factor")
  String resetSecondFactor(@PathVariable long id, @CurrentEditor Editor by, HttpServletResponse response, Locale reader, Model model) {
    return done(id, by, () -> administration.resetSecondFactor(id, by), response, reader, model);
  }

  @PostMapping("/link")
  String newLink(@PathVariable long id, @CurrentEditor Editor by, HttpServletResponse response, Locale reader, Model model) {
    try {
      Handover handover = administration.newLink(id, by);
      return links.handedOver(handover, model, response);
    } catch (NotAccepted e) {
      return refused(e, id, by, response, reader, model);
    }
  }

  private String done(long id, Editor by, Runnable deed, HttpServletResponse response, Locale reader, Model model) {
    try {
      deed.run();
      return AccountPages.to("/admin/accounts/" + id);
    } catch (NotAccepted e) {
      return refused(e, id, by, response, reader, model);
    }
  }

  private String refused(NotAccepted refusal, long id, Editor by, HttpServletResponse response, Locale reader, Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    @Nullable Object[] none = {};
    return pages.show("one-account",
        page(id, by, new Problems(Map.of(refusal.field(), messages.getMessage(refusal.key(), none, reader)))), model);
  }

  private OneAccountPage page(long id, Editor by, Problems problems) {
    return new OneAccountPage(AccountsPage.Line.of(administration.one(id)), by.id() == id, AccountsPage.lines(administration.events(id)),
        problems);
  }
}
