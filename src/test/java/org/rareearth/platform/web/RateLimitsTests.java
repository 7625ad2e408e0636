package org.rareearth.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitsTests {

  private final RateLimits limits = new RateLimits(2, Duration.ofSeconds(60));

  @Test
  void tellsWithEveryAnswerHowManyAreLeft() throws ServletException, IOException {
    MockHttpServletResponse first = ask("203.0.113.7", "/api/v1/awards");
    assertThat(first.getHeader("RateLimit-Policy")).isEqualTo("\"default\";q=2;w=60");
    assertThat(first.getHeader("RateLimit")).startsWith("\"default\";r=1;t=");
    assertThat(first.getHeader("X-RateLimit-Remaining")).isEqualTo("1");
  }

  @Test
  void asksToComeBackWhenThereAreNoneLeft() throws ServletException, IOException {
    ask("203.0.113.8", "/api/v1/awards");
    ask("203.0.113.8", "/data/awards.csv");
    MockHttpServletResponse third = ask("203.0.113.8", "/api/v1/awards");
    assertThat(third.getStatus()).isEqualTo(429);
    assertThat(third.getHeader("X-RateLimit-Remaining")).isEqualTo("0");
    assertThat(ask("203.0.113.9", "/api/v1/awards").getStatus()).as("another address").isEqualTo(200);
    assertThat(ask("203.0.113.8", "/awards").getStatus()).as("a page for people").isEqualTo(200);
  }

  @Test
  void countsANetworkOfOneHouseholdOnce() {
    assertThat(RateLimits.network("2001:db8:1:2::3")).isEqualTo(RateLimits.network("2001:db8:1:2:ffff::1"))
        .isNotEqualTo(RateLimits.network("2001:db8:1:3::3"));
    assertThat(RateLimits.network("203.0.113.7")).isEqualTo("203.0.113.7");
  }

  private MockHttpServletResponse ask(String address, String path) throws ServletException, IOException {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.setRemoteAddr(address);
    MockHttpServletResponse response = new MockHttpServletResponse();
    limits.doFilter(request, response, new MockFilterChain());
    return response;
  }
}
