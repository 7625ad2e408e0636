package org.rareearth.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.rareearth.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;

/** The way to an OpenID provider and back, with a small provider that knows one person. */
@SpringBootTest
@AutoConfigureMockMvc
class ProviderSignInTests {

  private static final FakeProvider PROVIDER = FakeProvider.start();

  @Autowired MockMvcTester mvc;

  @DynamicPropertySource
  static void knowTheProvider(DynamicPropertyRegistry registry) {
    String client = "spring.security.oauth2.client.";
    registry.add("spring.datasource.url", () -> TestDatabase.fresh("tracker_provider"));
    registry.add("spring.datasource.username", () -> TestDatabase.server().getUsername());
    registry.add("spring.datasource.password", () -> TestDatabase.server().getPassword());
    registry.add(client + "registration.institute.client-id", () -> FakeProvider.CLIENT);
    registry.add(client + "registration.institute.client-secret", () -> "secret");
    registry.add(client + "registration.institute.client-name", () -> "the Institute");
    registry.add(client + "registration.institute.scope", () -> "openid,email,profile");
    registry.add(client + "provider.institute.issuer-uri", PROVIDER::issuer);
    registry.add("tracker.oidc.roles.reviewer", () -> "rare-earth-reviewer");
  }

  @AfterAll
  static void stop() {
    PROVIDER.stop();
  }

  @Test
  void offersItOnTheSignInPage() {
    assertThat(mvc.get().uri("/sign-in?continue=/awards").exchange()).hasStatusOk().bodyText().contains("Sign in with the Institute");
  }

  @Test
  void comesBackToThePageAsSomebodyWithTheRoleOfTheClaim() {
    MvcTestResult back = roundTrip(List.of("rare-earth-reviewer"), List.of("pwd", "mfa"));
    assertThat(back).hasStatus(303).hasHeader("Location", "/review?x=1");
    Cookie session = Objects.requireNonNull(back.getResponse().getCookie("session"));
    var account = mvc.get().uri("/account").cookie(session).accept(MediaType.TEXT_HTML).exchange();
    assertThat(account).hasStatusOk();
    assertThat(Jsoup.parse(new String(account.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)).select("main").text())
        .contains("sun@institute.example", "Reviewer");
    assertThat(mvc.post().uri("/sign-out").cookie(session).with(csrf()).exchange()).hasStatus(303);
  }

  @Test
  void asksForASecondFactorHereWhenTheProviderDidNot() {
    MvcTestResult back = roundTrip(List.of("rare-earth-reviewer"), List.of("pwd"));
    Cookie session = Objects.requireNonNull(back.getResponse().getCookie("session"));
    assertThat(mvc.get().uri("/account").cookie(session).accept(MediaType.TEXT_HTML).exchange()).hasStatus(303)
        .hasHeader("Location", "/account/second-factor");
  }

  @Test
  void staysOutWithoutARole() {
    assertThat(roundTrip(List.of("gardener"), List.of("pwd", "mfa"))).hasStatus(303).hasHeader("Location", "/sign-in?provider=role");
    assertThat(mvc.get().uri("/sign-in?provider=role").exchange()).bodyText().contains("gives you no role here");
  }

  private MvcTestResult roundTrip(List<String> roles, List<String> amr) {
    MvcTestResult out = mvc.get().uri("/sign-in/provider/institute?continue=/review?x=1").exchange();
    Cookie session = Objects.requireNonNull(out.getResponse().getCookie("session"));
    MvcTestResult away = mvc.get().uri("/oauth2/authorization/institute").cookie(session).exchange();
    var asked = UriComponentsBuilder.fromUri(URI.create(Objects.requireNonNull(away.getResponse().getHeader("Location")))).build().getQueryParams();
    PROVIDER.say(Objects.requireNonNull(asked.getFirst("nonce")), roles, amr);
    String state = java.net.URLDecoder.decode(Objects.requireNonNull(asked.getFirst("state")), StandardCharsets.UTF_8);
    return mvc.get().uri(URI.create("/login/oauth2/code/institute?code=abc&state=" + java.net.URLEncoder.encode(state, StandardCharsets.UTF_8)))
        .cookie(session).exchange();
  }

  /** As much of OpenID Connect as one sign-in needs. */
  private static final class FakeProvider {

    static final String CLIENT = "tracker";
    private final HttpServer server;
    private final KeyPair key;
    private volatile String token = "";

    private FakeProvider(HttpServer server, KeyPair key) {
      this.server = server;
      this.key = key;
    }

    static FakeProvider start() {
      try {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        FakeProvider provider = new FakeProvider(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), keys.generateKeyPair());
        provider.answer("/.well-known/openid-configuration", provider::configuration);
        provider.answer("/keys", () -> "{\"keys\":[" + new com.nimbusds.jose.jwk.RSAKey.Builder((RSAPublicKey) provider.key.getPublic()).keyID("k")
            .build().toJSONString() + "]}");
        provider.answer("/token", () -> "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"" + provider.token + "\"}");
        provider.server.start();
        return provider;
      } catch (IOException | NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    String issuer() {
      return "http://localhost:" + server.getAddress().getPort();
    }

    void stop() {
      server.stop(0);
    }

    void say(String nonce, List<String> roles, List<String> amr) {
      try {
        var claims = new com.nimbusds.jwt.JWTClaimsSet.Builder().issuer(issuer()).subject("sun").audience(CLIENT)
            .issueTime(new Date()).expirationTime(Date.from(Instant.now().plusSeconds(60))).claim("nonce", nonce)
            .claim("email", "sun@institute.example").claim("email_verified", true).claim("name", "Sun Li").claim("roles", roles).claim("amr", amr).build();
        var signed = new com.nimbusds.jwt.SignedJWT(new com.nimbusds.jose.JWSHeader.Builder(com.nimbusds.jose.JWSAlgorithm.RS256).keyID("k").build(), claims);
        signed.sign(new com.nimbusds.jose.crypto.RSASSASigner(key.getPrivate()));
        token = signed.serialize();
      } catch (com.nimbusds.jose.JOSEException e) {
        throw new IllegalStateException(e);
      }
    }

    private String configuration() {
      Map<String, String> addresses = Map.of("issuer", issuer(), "authorization_endpoint", issuer() + "/authorize", "token_endpoint",
          issuer() + "/token", "jwks_uri", issuer() + "/keys");
      return "{" + String.join(",", addresses.entrySet().stream().map(one -> "\"" + one.getKey() + "\":\"" + one.getValue() + "\"").toList())
          + ",\"subject_types_supported\":[\"public\"],\"id_token_signing_alg_values_supported\":[\"RS256\"]}";
    }

    private void answer(String path, java.util.function.Supplier<String> body) {
      server.createContext(path, exchange -> {
        byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
      });
    }
  }
}
