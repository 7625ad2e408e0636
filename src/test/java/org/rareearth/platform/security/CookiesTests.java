package org.rareearth.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

/** Cookies of a site on https are its own and nobody else's. */
class CookiesTests {

  private final SessionConfiguration configuration = new SessionConfiguration();

  @Test
  void belongToTheHostWhereTheSiteIsOnHttps() {
    assertThat(written(new MockEnvironment().withProperty("tracker.url", "https://tracker.example")))
        .startsWith("__Host-session=").contains("; Path=/;", "; Secure", "; HttpOnly", "SameSite=Lax").doesNotContain("Domain");
    assertThat(written(new MockEnvironment().withProperty("tracker.secure-cookies", "true"))).startsWith("__Host-session=").contains("; Secure");
  }

  @Test
  void workWithoutHttpsOnOnesOwnMachine() {
    assertThat(written(new MockEnvironment())).startsWith("session=").contains("; HttpOnly", "SameSite=Lax").doesNotContain("Secure");
  }

  private String written(MockEnvironment environment) {
    MockHttpServletResponse response = new MockHttpServletResponse();
    configuration.sessionCookie(configuration.cookies(environment)).writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "x"));
    return String.valueOf(response.getHeader("Set-Cookie"));
  }
}
