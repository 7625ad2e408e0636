package org.rareearth.site.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Editor;
import org.rareearth.account.NotAccepted;
import org.rareearth.account.OwnAccount;
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
import org.springframework.web.util.UriUtils;

/** The second factor; also for those who may do nothing else before they have one. */
@Controller
class SecondFactorController {

  private static final String SECRET = "second-factor-on-trial";

  private final OwnAccount own;
  private final SignIns signIns;
  private final Sessions sessions;
  private final AccountPages pages;

  SecondFactorController(OwnAccount own, SignIns signIns, Sessions sessions, AccountPages pages) {
    this.own = own;
    this.signIns = signIns;
    this.sessions = sessions;
    this.pages = pages;
  }

  @GetMapping("/account/second-factor")
  String show(@RequestParam(name = "continue", required = false) @Nullable String next, HttpServletRequest request,
      HttpServletResponse response, Model model) {
    return pages.showOnce("second-factor", page(next, Problems.NONE, request), model, response);
  }

  @PostMapping("/account/second-factor")
  String enrol(@Valid CodeForm form, BindingResult result, @RequestParam(name = "continue", required = false) @Nullable String next,
      HttpServletRequest request, HttpServletResponse response, Locale reader, Model model) {
    String secret = (String) request.getSession().getAttribute(SECRET);
    if (secret == null || own.summary(whose(request)).hasSecondFactor()) {
      return AccountPages.to("/account/second-factor");
    }
    if (!result.hasErrors()) {
      try {
        RecoveryCodesPage codes = new RecoveryCodesPage(own.enrol(whose(request), secret, code(form), request), Continuation.safe(next));
        request.getSession().removeAttribute(SECRET);
        return pages.showOnce("recovery-codes", codes, model, response);
      } catch (NotAccepted e) {
        result.rejectValue(e.field(), e.key());
      }
    }
    return again(result, next, request, response, reader, model);
  }

  @GetMapping({"/account/second-factor/recovery-codes", "/account/second-factor/remove"})
  String showAgain() {
    return AccountPages.to("/account/second-factor");
  }

  @PostMapping("/account/second-factor/recovery-codes")
  String renewCodes(@Valid CodeForm form, BindingResult result, HttpServletRequest request, HttpServletResponse response, Locale reader,
      Model model) {
    return isProven(form, result, request, response)
        ? pages.showOnce("recovery-codes", new RecoveryCodesPage(own.newRecoveryCodes(whose(request)), "/account"), model, response)
        : again(result, null, request, response, reader, model);
  }

  @PostMapping("/account/second-factor/remove")
  String remove(@Valid CodeForm form, BindingResult result, HttpServletRequest request, HttpServletResponse response, Locale reader,
      Model model) {
    if (!isProven(form, result, request, response)) {
      return again(result, null, request, response, reader, model);
    }
    own.dropSecondFactor(whose(request));
    return AccountPages.to("/account/second-factor");
  }

  private boolean isProven(CodeForm form, BindingResult result, HttpServletRequest request, HttpServletResponse response) {
    Answer answer = result.hasErrors() ? null : signIns.withCode(whose(request), code(form), request.getRemoteAddr());
    if (answer instanceof Answer.Later(var pause)) {
      pages.tooMany(result, "code", pause, response);
    } else if (answer instanceof Answer.Wrong) {
      result.rejectValue("code", "account.code.wrong");
    }
    return answer instanceof Answer.Right;
  }

  private String again(BindingResult result, @Nullable String next, HttpServletRequest request, HttpServletResponse response, Locale reader,
      Model model) {
    return pages.showOnce("second-factor", page(next, pages.problems(result, reader, response), request), model, response);
  }

  private SecondFactorPage page(@Nullable String next, Problems problems, HttpServletRequest request) {
    OwnAccount.Summary account = own.summary(whose(request));
    return new SecondFactorPage(account.hasSecondFactor() ? null : enrolment(account, request), SignedIn.editor() == null,
        account.recoveryCodesLeft(), Continuation.safe(next), problems);
  }

  /** The same secret until it is proven, so that a mistyped code does not ask for another photograph. */
  private SecondFactorPage.Enrolment enrolment(OwnAccount.Summary account, HttpServletRequest request) {
    String secret = (String) request.getSession().getAttribute(SECRET);
    if (secret == null) {
      secret = own.newSecret();
      request.getSession().setAttribute(SECRET, secret);
    }
    String site = UriUtils.encode("Rare Earth Tracker", "UTF-8");
    String uri = "otpauth://totp/" + site + ":" + UriUtils.encode(account.email(), "UTF-8") + "?secret=" + secret + "&issuer=" + site;
    return new SecondFactorPage.Enrolment(QrDrawing.of(uri), secret.replaceAll("(?<=\\G.{4})(?=.)", " "), uri);
  }

  private long whose(HttpServletRequest request) {
    Editor editor = SignedIn.editor();
    return editor == null ? Objects.requireNonNull(sessions.arrived(request)) : editor.id();
  }

  private static String code(CodeForm form) {
    return Objects.requireNonNull(form.code());
  }
}
