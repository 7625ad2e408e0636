package org.rareearth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Coming in with a password, and how long that lasts. */
@AccountTest
class SignInTests {

  @Autowired People people;
  @Autowired MockMvcTester mvc;
  @Autowired StoppedClock clock;
  @Autowired Administration administration;
  @Autowired Hashing hashing;

  @Test
  void leadsBackToThePageThatOneCameFrom() {
    People.Person person = people.person(Role.CONTRIBUTOR);
    assertThat(signIn(person, "/edit/awards?program=osc")).hasStatus(303).hasHeader("Location", "/edit/awards?program=osc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "/{a}", "/a\r\nX: y", "/sign-out"})
  void leadsNowhereElse(String address) {
    People.Person person = people.person(Role.CONTRIBUTOR);
    assertThat(signIn(person, address)).hasStatus(303).hasHeader("Location", "/");
  }

  @Test
  void saysTheSameOfAnUnknownAddressAndOfAWrongPassword() {
    People.Person person = people.person(Role.CONTRIBUTOR);
    MvcTestResult wrong = people.signIn(person.email(), "not this one, I fear", "192.0.2.1");
    MvcTestResult unknown = people.signIn("nobody@example.org", "not this one, I fear", "192.0.2.1");
    assertThat(wrong).hasStatus(422);
    assertThat(unknown).hasStatus(422);
    assertThat(body(unknown).replace("nobody@example.org", "")).isEqualTo(body(wrong).replace(person.email(), ""));
  }

  @Test
  void takesTheSameTimeForAnAccountThatDoesNotExist() {
    String hash = hashing.hash(People.PASSWORD);
    long there = Long.MAX_VALUE;
    long nowhere = Long.MAX_VALUE;
    for (int i = 0; i < 7; i++) {
      there = Math.min(there, time(() -> hashing.matches("not this one, I fear", hash)));
      nowhere = Math.min(nowhere, time(() -> hashing.matches("not this one, I fear", null)));
    }
    assertThat((double) nowhere / there).isBetween(0.5, 2.0);
  }

  @Test
  void readsLongPassphrasesOfAnyScriptToTheirEnd() {
    String passphrase = "稀土永磁材料需要耐心与时间才能从矿山走到电动机之中".repeat(2);
    People.Person person = people.person(Role.CONTRIBUTOR, passphrase + "甲");
    assertThat(people.signIn(person.email(), passphrase + "乙", "192.0.2.2")).hasStatus(422);
    assertThat(people.signIn(person.email(), passphrase + "甲", "192.0.2.2")).hasStatus(303);
  }

  @Test
  void takesOnePasswordHoweverAKeyboardWritesIt() {
    People.Person person = people.person(Role.CONTRIBUTOR, "ｆｕｌｌ ｗｉｄｔｈ café au lait");
    assertThat(people.signIn(person.email().toUpperCase(java.util.Locale.ROOT) + " ", "full width cafe\u0301 au lait", "192.0.2.3")).hasStatus(303);
  }

  @Test
  void givesTheSessionANameThatNobodyPlanted() {
    People.Person person = people.person(Role.CONTRIBUTOR);
    Cookie first = people.signedIn(person);
    MvcTestResult again = mvc.post().uri("/sign-in").cookie(first).param("email", person.email()).param("password", People.PASSWORD)
        .with(csrf()).exchange();
    assertThat(People.cookie(again).getValue()).isNotEqualTo(first.getValue());
    assertThat(people.get("/account", first)).hasStatus(303);
    assertThat(people.get("/account", People.cookie(again))).hasStatusOk();
  }

  @Test
  void setsACookieThatScriptsAndOtherSitesDoNotGet() {
    Cookie session = people.signedIn(people.person(Role.CONTRIBUTOR));
    assertThat(session.isHttpOnly()).isTrue();
    assertThat(session.getAttribute("SameSite")).isEqualTo("Lax");
    assertThat(session.getPath()).isEqualTo("/");
  }

  @Test
  void endsForGoodWhenOneSignsOut() {
    Cookie session = people.signedIn(people.person(Role.CONTRIBUTOR));
    assertThat(mvc.post().uri("/sign-out").cookie(session).with(csrf()).exchange()).hasStatus(303);
    assertThat(people.get("/account", session)).hasStatus(303);
  }

  @Test
  void endsAfterTwelveHoursHoweverBusyOneIs() {
    Cookie session = people.signedIn(people.person(Role.CONTRIBUTOR));
    clock.pass(Duration.ofHours(11).plusMinutes(59));
    assertThat(people.get("/account", session)).hasStatusOk();
    clock.pass(Duration.ofMinutes(2));
    assertThat(people.get("/account", session)).hasStatus(303);
  }

  @Test
  void endsAfterAnHourOfDoingNothing(@Autowired JdbcClient database) {
    People.Person person = people.person(Role.CONTRIBUTOR);
    Cookie session = people.signedIn(person);
    assertThat(people.get("/account", session)).hasStatusOk();
    String whose = Long.toString(person.id());
    database.sql("update http_session set last_access_time = last_access_time - 3590000 where principal_name = ?").param(whose).update();
    assertThat(people.get("/account", session)).as("a minute less").hasStatusOk();
    database.sql("update http_session set last_access_time = last_access_time - 3610000 where principal_name = ?").param(whose).update();
    assertThat(people.get("/account", session)).hasStatus(303);
  }

  @Test
  void takesARoleAwayWithTheNextRequest() {
    People.Person person = people.person(Role.REVIEWER);
    Cookie session = people.signedIn(person, people.enrol(person));
    assertThat(people.get("/review/a/b/c", session)).hasStatus(404);
    administration.changeRole(person.id(), Role.CONTRIBUTOR, person.editor(Role.ADMINISTRATOR));
    assertThat(people.get("/review/a/b/c", session)).hasStatus(403);
  }

  @Test
  void shutsADisabledAccountOutWithTheNextRequestAndAtTheDoor() {
    People.Person person = people.person(Role.CONTRIBUTOR);
    Cookie session = people.signedIn(person);
    administration.disable(person.id(), person.editor(Role.ADMINISTRATOR));
    assertThat(people.get("/account", session)).hasStatus(303);
    assertThat(people.signIn(person.email(), People.PASSWORD, "192.0.2.4")).hasStatus(422);
  }

  @Test
  void refusesAFormWithoutItsTokenInTheReadersLanguage() {
    Cookie session = people.signedIn(people.person(Role.CONTRIBUTOR));
    assertThat(mvc.post().uri("/account/name").cookie(session).param("name", "Eve").accept(MediaType.TEXT_HTML).exchange()).hasStatus(403);
    assertThat(people.get("/account", session)).bodyText().doesNotContain("Eve");
  }

  @Test
  void bringsAFormThatLostItsSessionBackToItsPage() {
    assertThat(mvc.post().uri("/account/name").param("name", "Li").with(csrf()).accept(MediaType.TEXT_HTML)
        .header("Referer", "http://localhost/account?x=1").exchange()).hasStatus(303)
        .hasHeader("Location", "/sign-in?continue=%2Faccount%3Fx%3D1");
  }

  private MvcTestResult signIn(People.Person person, String next) {
    return mvc.post().uri("/sign-in").param("email", person.email()).param("password", People.PASSWORD).param("continue", next)
        .with(csrf()).exchange();
  }

  private static long time(Runnable trial) {
    long start = System.nanoTime();
    trial.run();
    return System.nanoTime() - start;
  }

  static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }
}
