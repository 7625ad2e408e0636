package org.rareearth.site.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Accounts;
import org.rareearth.account.Sessions;
import org.rareearth.account.SignIns;
import org.rareearth.account.SignIns.Answer;
import org.rareearth.account.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** In and out. */
@Controller
class SignInController {

  private final SignIns signIns;
  private final Sessions sessions;
  private final Accounts accounts;
  private final Providers providers;
  private final AccountPages pages;

  SignInController(SignIns signIns, Sessions sessions, Accounts accounts, Providers providers, AccountPages pages) {
    this.signIns = signIns;
    this.sessions = sessions;
    this.accounts = accounts;
    this.providers = providers;
    this.pages = pages;
  }

  @GetMapping("/sign-in")
  String show(@RequestParam(name = "continue", required = false) @Nullable String next,
      @RequestParam(required = false) @Nullable String provider, Model model) {
    return SignedIn.editor() != null ? AccountPages.to(Continuation.safe(next))
        : pages.show("sign-in", page(null, next, Providers.problem(provider), Problems.NONE), model);
  }

  @PostMapping("/sign-in")
  String create(@Valid SignInForm form, BindingResult result, @RequestParam(name = "continue", required = false) @Nullable String next,
      HttpServletRequest request, HttpServletResponse response, Locale reader, Model model) {
    Answer answer = result.hasErrors() ? null : signIns.withPassword(text(form.email()), text(form.password()), request.getRemoteAddr());
    if (answer instanceof Answer.Right(long account)) {
      sessions.begin(request, response, account, false);
      return onwards(account, Continuation.safe(next));
    }
    if (answer instanceof Answer.Later(var pause)) {
      pages.tooMany(result, "password", pause, response);
    } else if (answer != null) {
      result.rejectValue("password", "account.signIn.wrong");
    }
    return pages.show("sign-in", page(form.email(), next, null, pages.problems(result, reader, response)), model);
  }

  @GetMapping("/sign-in/code")
  String showCode(@RequestParam(name = "continue", required = false) @Nullable String next, Model model) {
    return pages.show("code", new CodePage(Continuation.safe(next), Problems.NONE), model);
  }

  @PostMapping("/sign-in/code")
  String createCode(@Valid CodeForm form, BindingResult result, @RequestParam(name = "continue", required = false) @Nullable String next,
      HttpServletRequest request, HttpServletResponse response, Locale reader, Model model) {
    long account = Objects.requireNonNull(sessions.arrived(request));
    Answer answer = result.hasErrors() ? null : signIns.withCode(account, text(form.code()), request.getRemoteAddr());
    if (answer instanceof Answer.Right) {
      sessions.secondFactorGiven(request);
      return AccountPages.to(Continuation.safe(next));
    }
    if (answer instanceof Answer.Later(var pause)) {
      pages.tooMany(result, "code", pause, response);
    } else if (answer != null) {
      result.rejectValue("code", "account.code.wrong");
    }
    return pages.show("code", new CodePage(Continuation.safe(next), pages.problems(result, reader, response)), model);
  }

  @PostMapping("/sign-out")
  String destroy(HttpServletRequest request, HttpServletResponse response) {
    sessions.end(request, response);
    return AccountPages.to("/");
  }

  private String onwards(long account, String next) {
    String debt = accounts.standing(account).map(standing -> standing.hasSecondFactor() ? "/sign-in/code"
        : standing.owesEnrolment() ? "/account/second-factor" : "").orElse("");
    return AccountPages.to(debt.isEmpty() ? next
        : UriComponentsBuilder.fromPath(debt).queryParam("continue", "{next}").build(next).toString());
  }

  private SignInPage page(@Nullable String email, @Nullable String next, @Nullable String problem, Problems problems) {
    String safe = Continuation.safe(next);
    return new SignInPage(email, safe, !safe.equals("/") && problems.isEmpty() && problem == null, providers.all(), problem, problems);
  }

  private static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }
}
