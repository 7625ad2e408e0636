package org.rareearth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The code that reviewers and administrators need besides their password. */
@AccountTest
class SecondFactorTests {

  @Autowired People people;
  @Autowired MockMvcTester mvc;
  @Autowired StoppedClock clock;
  @Autowired Administration administration;

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"REVIEWER", "ADMINISTRATOR"})
  void isSetUpBeforeAnythingElse(Role role) {
    Cookie session = people.signedIn(people.person(role));
    for (String address : new String[] {"/account", "/proposals", "/review", "/admin/accounts", "/account/sessions"}) {
      assertThat(people.get(address, session)).as(address).hasStatus(303);
    }
    assertThat(SignInTests.body(people.get("/", session))).as("no editor yet").doesNotContain("masthead__you\"><details");
    assertThat(people.get("/account/second-factor", session)).hasStatusOk().hasHeader("Cache-Control", "private, no-store");
  }

  @Test
  void comesWithTheRoleWhenAContributorIsPromoted() {
    People.Person person = people.person(Role.CONTRIBUTOR);
    Cookie session = people.signedIn(person);
    assertThat(people.get("/account", session)).hasStatusOk();
    administration.changeRole(person.id(), Role.REVIEWER, person.editor(Role.ADMINISTRATOR));
    assertThat(people.get("/account", session)).hasStatus(303).hasHeader("Location", "/account/second-factor");
  }

  @Test
  void opensTheAccountOnceItIsProvenAndEndsOtherSessions() {
    People.Person person = people.person(Role.REVIEWER);
    Cookie elsewhere = people.signedIn(person);
    Cookie session = people.signedIn(person);
    String secret = Jsoup.parse(SignInTests.body(people.get("/account/second-factor", session))).select(".secret").text().replace(" ", "");
    assertThat(enrol(session, "000000")).hasStatus(422);
    MvcTestResult codes = enrol(session, people.codeNow(secret));
    assertThat(codes).hasStatusOk().hasHeader("Cache-Control", "private, no-store");
    assertThat(Jsoup.parse(SignInTests.body(codes)).select(".codes code").eachText()).hasSize(10).doesNotHaveDuplicates();
    Cookie renamed = codes.getResponse().getCookie("session");
    assertThat(renamed).isNotNull();
    assertThat(people.get("/account", renamed)).hasStatusOk();
    assertThat(people.get("/account/second-factor", elsewhere)).hasStatus(303);
  }

  @Test
  void isAskedForAtEverySignInAndOpensNothingBefore() {
    People.Person person = people.person(Role.CONTRIBUTOR);
    String secret = people.enrol(person);
    MvcTestResult half = people.signIn(person.email(), People.PASSWORD, "192.0.2.20");
    assertThat(half).hasHeader("Location", "/sign-in/code?continue=%2F");
    assertThat(people.get("/account", People.cookie(half))).hasStatus(303);
    assertThat(people.get("/account/second-factor", People.cookie(half))).hasStatus(303);
    assertThat(people.get("/account", people.signedIn(person, secret))).hasStatusOk();
  }

  @Test
  void isRefusedTheSecondTime() {
    People.Person person = people.person(Role.CONTRIBUTOR);
    String secret = people.enrol(person);
    people.signedIn(person, secret);
    assertThat(code(people.signedIn(person), people.codeNow(secret))).hasStatus(422);
    clock.pass(Duration.ofSeconds(30));
    assertThat(code(people.signedIn(person), people.codeNow(secret))).hasStatus(303);
  }

  @Test
  void maybeARecoveryCodeButOnlyOnce(@Autowired OwnAccount own) {
    People.Person person = people.person(Role.CONTRIBUTOR);
    people.enrol(person);
    String recovery = own.newRecoveryCodes(person.id()).getFirst();
    assertThat(code(people.signedIn(person), recovery)).hasStatus(303);
    assertThat(code(people.signedIn(person), recovery)).hasStatus(422);
    assertThat(own.summary(person.id()).recoveryCodesLeft()).isEqualTo(9);
  }

  @Test
  void cannotBeGuessed() {
    People.Person person = people.person(Role.CONTRIBUTOR);
    String secret = people.enrol(person);
    Cookie half = people.signedIn(person);
    for (int i = 0; i < 5; i++) {
      assertThat(code(half, "00000" + i)).hasStatus(422);
    }
    assertThat(code(half, people.codeNow(secret))).hasStatus(429).hasHeader("Retry-After", "300");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/account/second-factor/remove", "/account/second-factor/recovery-codes"})
  void isNotChangedWithoutIt(String address) {
    People.Person person = people.person(Role.CONTRIBUTOR);
    Cookie session = people.signedIn(person, people.enrol(person));
    assertThat(mvc.post().uri(address).cookie(session).param("code", "123456").with(csrf()).exchange()).hasStatus(422);
  }

  @Test
  void isAskedForAnewWhenAReviewerRemovesIt() {
    People.Person person = people.person(Role.REVIEWER);
    String secret = people.enrol(person);
    Cookie session = people.signedIn(person, secret);
    clock.pass(Duration.ofSeconds(30));
    assertThat(mvc.post().uri("/account/second-factor/remove").cookie(session).param("code", people.codeNow(secret)).with(csrf()).exchange())
        .hasStatus(303);
    assertThat(people.get("/account", session)).hasStatus(303).hasHeader("Location", "/account/second-factor");
  }

  private MvcTestResult enrol(Cookie session, String code) {
    return mvc.post().uri("/account/second-factor").cookie(session).param("code", code).with(csrf()).exchange();
  }

  private MvcTestResult code(Cookie half, String code) {
    return mvc.post().uri("/sign-in/code").cookie(half).param("code", code).with(csrf()).with(request -> {
      request.setRemoteAddr("192.0.2.77");
      return request;
    }).exchange();
  }
}
