package org.rareearth.site.account;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Administration;
import org.rareearth.account.Administration.Handover;
import org.rareearth.account.CurrentEditor;
import org.rareearth.account.Editor;
import org.rareearth.account.NotAccepted;
import org.rareearth.account.Post;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The list of accounts and inviting people. */
@Controller
@RequestMapping("/admin/accounts")
class AccountsController {

  private final Administration administration;
  private final Post post;
  private final AccountPages pages;
  private final String origin;

  AccountsController(Administration administration, Post post, AccountPages pages, @Value("${tracker.url:}") String origin) {
    this.administration = administration;
    this.post = post;
    this.pages = pages;
    this.origin = origin.replaceAll("/+$", "");
  }

  @GetMapping
  String index(Model model) {
    return pages.show("accounts", page(InvitationForm.empty(), Problems.NONE), model);
  }

  @PostMapping
  String create(@CurrentEditor Editor by, @Valid InvitationForm form, BindingResult result, HttpServletResponse response, Locale reader,
      Model model) {
    Handover handover = result.hasErrors() ? null : tried(result, () -> administration.invite(Objects.requireNonNull(form.name()),
        Objects.requireNonNull(form.email()), Objects.requireNonNull(form.role()), by));
    return handover == null ? pages.show("accounts", page(form, pages.problems(result, reader, response)), model)
        : handedOver(handover, model, response);
  }

  /** The link is on the answer itself: a page of its own would have to be kept somewhere to be shown. */
  String handedOver(Handover handover, Model model, HttpServletResponse response) {
    String link = (origin.isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() : origin) + handover.path();
    return pages.showOnce("handover", new HandoverPage(handover, link, post.send(handover, link)), model, response);
  }

  static <T> @Nullable T tried(BindingResult result, Supplier<T> deed) {
    try {
      return deed.get();
    } catch (NotAccepted e) {
      result.rejectValue(e.field(), e.key());
      return null;
    }
  }

  private AccountsPage page(InvitationForm form, Problems problems) {
    return new AccountsPage(administration.all().stream().map(AccountsPage.Line::of).toList(), form,
        AccountsPage.lines(administration.events()), problems);
  }
}
