package org.rareearth.site.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.SessionKeys;
import org.rareearth.kernel.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The OpenID providers that are configured, mostly none. */
@Controller
class Providers {

  private static final Set<String> PROBLEMS = Set.of("failed", "role", "email", "taken", "disabled");

  private final List<SignInPage.Provider> all;

  Providers(ObjectProvider<ClientRegistrationRepository> configured) {
    this.all = configured.getIfAvailable() instanceof Iterable<?> registrations
        ? StreamSupport.stream(registrations.spliterator(), false).map(ClientRegistration.class::cast)
            .map(one -> new SignInPage.Provider(one.getRegistrationId(), one.getClientName())).toList() : List.of();
  }

  List<SignInPage.Provider> all() {
    return all;
  }

  static @Nullable String problem(@Nullable String reason) {
    return reason != null && PROBLEMS.contains(reason) ? "account.provider." + reason : null;
  }

  /** The page to come back to waits in the session that the way to the provider needs anyhow. */
  @GetMapping("/sign-in/provider/{id}")
  String go(@PathVariable String id, @RequestParam(name = "continue", required = false) @Nullable String next, HttpServletRequest request) {
    if (all.stream().noneMatch(provider -> provider.id().equals(id))) {
      throw new NotFound("provider", id);
    }
    request.getSession().setAttribute(SessionKeys.NEXT, Continuation.safe(next));
    return AccountPages.to("/oauth2/authorization/" + id);
  }
}
