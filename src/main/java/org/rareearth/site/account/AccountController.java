package org.rareearth.site.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.CurrentEditor;
import org.rareearth.account.Editor;
import org.rareearth.account.NotAccepted;
import org.rareearth.account.OwnAccount;
import org.rareearth.account.Sessions;
import org.rareearth.account.SignIns.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: name, password, and where one is signed in. */
@Controller
class AccountController {

  private final OwnAccount own;
  private final Sessions sessions;
  private final AccountPages pages;

  AccountController(OwnAccount own, Sessions sessions, AccountPages pages) {
    this.own = own;
    this.sessions = sessions;
    this.pages = pages;
  }

  @GetMapping("/account")
  String show(@CurrentEditor Editor editor, Model model) {
    return pages.show("account", page(editor, null, Problems.NONE), model);
  }

  /** For those who reload or switch the language on a form that was refused. */
  @GetMapping("/account/name")
  String showName() {
    return AccountPages.to("/account");
  }

  @PostMapping("/account/name")
  String rename(@CurrentEditor Editor editor, @Valid NameForm form, BindingResult result, HttpServletResponse response, Locale reader,
      Model model) {
    if (result.hasErrors()) {
      return pages.show("account", page(editor, form.name(), pages.problems(result, reader, response)), model);
    }
    own.rename(editor.id(), Objects.requireNonNull(form.name()));
    return AccountPages.to("/account");
  }

  @GetMapping("/account/password")
  String showPassword(Model model) {
    return pages.show("password", new PasswordPage(Problems.NONE), model);
  }

  @PostMapping("/account/password")
  String changePassword(@CurrentEditor Editor editor, @Valid PasswordForm form, BindingResult result, HttpServletRequest request,
      HttpServletResponse response, Locale reader, Model model) {
    if (!result.hasErrors() && isChanged(editor, form, result, request, response)) {
      return AccountPages.to("/account");
    }
    return pages.show("password", new PasswordPage(pages.problems(result, reader, response)), model);
  }

  @GetMapping("/account/sessions")
  String sessions(@CurrentEditor Editor editor, HttpServletRequest request, Model model) {
    return pages.show("sessions", SessionsPage.of(sessions.of(editor.id(), request)), model);
  }

  @PostMapping("/account/sessions/end")
  String end(@CurrentEditor Editor editor, @RequestParam String session) {
    sessions.end(editor.id(), session);
    return AccountPages.to("/account/sessions");
  }

  @PostMapping("/account/sessions/end-others")
  String endOthers(@CurrentEditor Editor editor, HttpServletRequest request) {
    sessions.endOthers(editor.id(), request);
    return AccountPages.to("/account/sessions");
  }

  private boolean isChanged(Editor editor, PasswordForm form, BindingResult result, HttpServletRequest request,
      HttpServletResponse response) {
    try {
      Answer answer = own.changePassword(editor.id(), Objects.requireNonNull(form.old()), Objects.requireNonNull(form.password()), request);
      if (answer instanceof Answer.Later(var pause)) {
        pages.tooMany(result, "old", pause, response);
      } else if (answer instanceof Answer.Wrong) {
        result.rejectValue("old", "account.password.oldWrong");
      }
    } catch (NotAccepted e) {
      result.rejectValue(e.field(), e.key());
    }
    return !result.hasErrors();
  }

  private AccountPage page(Editor editor, @Nullable String typed, Problems problems) {
    OwnAccount.Summary summary = own.summary(editor.id());
    return new AccountPage(summary, typed == null ? summary.name() : typed,
        own.journal(editor.id()).stream().map(AccountPage.EventLine::of).toList(), problems);
  }
}
