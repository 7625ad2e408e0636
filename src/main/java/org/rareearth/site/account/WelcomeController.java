package org.rareearth.site.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.NotAccepted;
import org.rareearth.account.Role;
import org.rareearth.account.Sessions;
import org.rareearth.account.Welcome;
import org.rareearth.kernel.Gone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** For people with a link: looking at the page uses nothing up, because mail programs look too. */
@Controller
class WelcomeController {

  private final Welcome welcome;
  private final Sessions sessions;
  private final AccountPages pages;

  WelcomeController(Welcome welcome, Sessions sessions, AccountPages pages) {
    this.welcome = welcome;
    this.sessions = sessions;
    this.pages = pages;
  }

  @GetMapping("/setup/{token}")
  String showSetup(@PathVariable String token, Model model) {
    return pages.show("welcome", setup(token, null, null, Problems.NONE), model);
  }

  @PostMapping("/setup/{token}")
  String setUp(@PathVariable String token, @Valid WelcomeForm form, BindingResult result, HttpServletRequest request,
      HttpServletResponse response, Locale reader, Model model) {
    if (!String.valueOf(form.email()).matches("\\s*[^\\s@]+@[^\\s@]+\\s*") || String.valueOf(form.email()).length() > 254) {
      result.rejectValue("email", form.email() == null || form.email().isBlank() ? "account.email.missing" : "account.email.wrong");
    }
    Optional<Long> account = tried(result,
        () -> welcome.acceptAdministrator(token, text(form.name()), text(form.email()), text(form.password())));
    return account != null ? entered(account, request, response)
        : pages.show("welcome", setup(token, form.name(), form.email(), pages.problems(result, reader, response)), model);
  }

  @GetMapping("/invitation/{token}")
  String showInvitation(@PathVariable String token, Model model) {
    return pages.show("welcome", invitation(token, null, Problems.NONE), model);
  }

  @PostMapping("/invitation/{token}")
  String acceptInvitation(@PathVariable String token, @Valid WelcomeForm form, BindingResult result, HttpServletRequest request,
      HttpServletResponse response, Locale reader, Model model) {
    Optional<Long> account = tried(result, () -> welcome.accept(token, text(form.name()), text(form.password())));
    return account != null ? entered(account, request, response)
        : pages.show("welcome", invitation(token, form.name(), pages.problems(result, reader, response)), model);
  }

  /** Null when the form has to be shown again. */
  private static @Nullable Optional<Long> tried(BindingResult result, Supplier<Optional<Long>> deed) {
    if (result.hasErrors()) {
      return null;
    }
    try {
      return deed.get();
    } catch (NotAccepted e) {
      result.rejectValue(e.field(), e.key());
      return null;
    }
  }

  private String entered(Optional<Long> account, HttpServletRequest request, HttpServletResponse response) {
    sessions.begin(request, response, account.orElseThrow(() -> new Gone("account.link.over")), false);
    return AccountPages.to("/account");
  }

  private WelcomePage setup(String token, @Nullable String name, @Nullable String email, Problems problems) {
    if (!welcome.isForFirstAdministrator(token)) {
      throw new Gone("account.link.over");
    }
    return new WelcomePage("/setup/" + token, Role.ADMINISTRATOR, name, email, true, problems);
  }

  private WelcomePage invitation(String token, @Nullable String name, Problems problems) {
    Welcome.Guest guest = welcome.guest(token).orElseThrow(() -> new Gone("account.link.over"));
    return new WelcomePage("/invitation/" + token, guest.isNew() ? guest.role() : null, name == null ? guest.name() : name, guest.email(),
        false, problems);
  }

  private static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }
}
