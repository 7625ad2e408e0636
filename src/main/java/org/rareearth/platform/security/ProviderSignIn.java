package org.rareearth.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.rareearth.account.NotAccepted;
import org.rareearth.account.ProviderAccounts;
import org.rareearth.account.Role;
import org.rareearth.account.SessionKeys;
import org.rareearth.account.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Turns what an OpenID provider says about somebody into one of our own sessions, or into a sentence on the sign-in page. */
@Component
final class ProviderSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

  private static final Logger log = LoggerFactory.getLogger(ProviderSignIn.class);

  private final ProviderAccounts accounts;
  private final Sessions sessions;
  private final ProviderRoles roles;

  ProviderSignIn(ProviderAccounts accounts, Sessions sessions, ProviderRoles roles) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.roles = roles;
  }

  @Override
  public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    try {
      OidcUser user = (OidcUser) authentication.getPrincipal();
      Map<String, Object> claims = Objects.requireNonNull(user).getClaims();
      String next = request.getSession().getAttribute(SessionKeys.NEXT) instanceof String page ? page : "/";
      sessions.begin(request, response, admit(user, claims), roles.hasSecondFactor(claims));
      redirect(request, response, next);
    } catch (NotAccepted e) {
      sessions.end(request, response);
      redirect(request, response, "/sign-in?provider=" + e.key().substring(e.key().lastIndexOf('.') + 1));
    }
  }

  @Override
  public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    log.warn("A sign-in at the provider failed: {}", failure.toString());
    sessions.end(request, response);
    redirect(request, response, "/sign-in?provider=failed");
  }

  private long admit(OidcUser user, Map<String, Object> claims) {
    Role role = roles.role(claims).orElse(null);
    String email = user.getEmail();
    boolean isTheirs = !Boolean.FALSE.equals(user.getEmailVerified());
    String name = user.getFullName() == null ? user.getPreferredUsername() : user.getFullName();
    return accounts.admit(String.valueOf(user.getIssuer()), String.valueOf(user.getSubject()), isTheirs ? email : null, name, role);
  }

  private static void redirect(HttpServletRequest request, HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + address);
  }
}
