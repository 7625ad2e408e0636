package org.rareearth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rareearth.account.AccountLinks.Purpose;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Links that open once, and not for long. */
@AccountTest
@ExtendWith(OutputCaptureExtension.class)
class WelcomeTests {

  @Autowired People people;
  @Autowired MockMvcTester mvc;
  @Autowired StoppedClock clock;
  @Autowired AccountLinks links;
  @Autowired AccountRepository accounts;
  @Autowired Administration administration;

  @Test
  void makeTheFirstAdministratorOnce() {
    String link = "/setup/" + links.make(Purpose.FIRST_ADMINISTRATOR, null);
    String other = "/setup/" + links.make(Purpose.FIRST_ADMINISTRATOR, null);
    assertThat(mvc.get().uri(link)).hasStatusOk();
    assertThat(post(link, "Ada", "first@example.org", "too short")).hasStatus(422).bodyText().contains("at least 15 characters", "first@example.org");
    assertThat(post(link, "Ada", "no address", People.PASSWORD)).hasStatus(422);
    assertThat(post(link, "Ada", "first@example.org", People.PASSWORD)).hasStatus(303);
    assertThat(accounts.findByEmail("first@example.org").orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
    assertThat(mvc.get().uri(link)).hasStatus(410);
    assertThat(mvc.get().uri(other)).as("no second one from the same night").hasStatus(410);
  }

  @Test
  void openForHalfAnHourOrThreeDays() {
    String setup = "/setup/" + links.make(Purpose.FIRST_ADMINISTRATOR, null);
    String invitation = invite("guest-late@example.org").path();
    clock.pass(Duration.ofMinutes(31));
    assertThat(mvc.get().uri(setup)).hasStatus(410);
    assertThat(post(setup, "Eve", "eve@example.org", People.PASSWORD)).hasStatus(410);
    assertThat(mvc.get().uri(invitation)).hasStatusOk();
    clock.pass(Duration.ofHours(72));
    assertThat(mvc.get().uri(invitation)).hasStatus(410);
  }

  @Test
  void letTheInvitedInWithTheRoleTheyWereGiven() {
    Administration.Handover handover = invite("guest@example.org");
    assertThat(people.signIn("guest@example.org", "", "192.0.2.50")).hasStatus(422);
    MvcTestResult answer = post(handover.path(), "王芳", null, "稀土磁体需要很多很多的耐心和时间");
    assertThat(answer).hasStatus(303);
    assertThat(people.get("/account", People.cookie(answer))).as("the second factor is next").hasStatus(303);
    Account account = accounts.findById(handover.account()).orElseThrow();
    assertThat(account.name()).isEqualTo("王芳");
    assertThat(account.role()).isEqualTo(Role.REVIEWER);
    assertThat(post(handover.path(), "Eve", null, People.PASSWORD)).hasStatus(410);
  }

  @Test
  void openNoLongerOnceThereIsANewerOne() {
    Administration.Handover first = invite("guest-two@example.org");
    Administration.Handover second = administration.newLink(first.account(), people.person(Role.ADMINISTRATOR).editor(Role.ADMINISTRATOR));
    assertThat(mvc.get().uri(first.path())).hasStatus(410);
    assertThat(mvc.get().uri(second.path())).hasStatusOk();
  }

  @Test
  void replaceAForgottenPasswordAndEndAllSessions() {
    People.Person person = people.person(Role.CONTRIBUTOR);
    var session = people.signedIn(person);
    Administration.Handover handover = administration.newLink(person.id(), person.editor(Role.ADMINISTRATOR));
    assertThat(people.get("/account", session)).as("until it is used").hasStatusOk();
    assertThat(post(handover.path(), person.name(), null, "another sentence of mine")).hasStatus(303);
    assertThat(people.get("/account", session)).hasStatus(303);
    assertThat(people.signIn(person.email(), People.PASSWORD, "192.0.2.51")).hasStatus(422);
    assertThat(people.signIn(person.email(), "another sentence of mine", "192.0.2.51")).hasStatus(303);
  }

  @Test
  void areNotKeptAsTheyAre() {
    String token = links.make(Purpose.FIRST_ADMINISTRATOR, null);
    assertThat(links.find(token)).isPresent();
    assertThat(links.find(Secrets.hash(token))).isEmpty();
    assertThat(mvc.get().uri("/invitation/" + token)).hasStatus(410);
    assertThat(mvc.get().uri("/setup/anything")).hasStatus(410);
  }

  @Test
  void standInTheLogWhenAskedForAndOnlyThen(CapturedOutput log) {
    people.person(Role.ADMINISTRATOR);
    start(new MockEnvironment());
    assertThat(log).doesNotContain("/setup/");
    start(new MockEnvironment().withProperty("tracker.new-administrator-link", "").withProperty("tracker.url", "https://tracker.example/"));
    assertThat(log).containsPattern("once, this link makes one: https://tracker\\.example/setup/[\\w-]{43}");
  }

  @Test
  void showTheFormTokenAndNothingOfThePassword() {
    String link = "/setup/" + links.make(Purpose.FIRST_ADMINISTRATOR, null);
    MvcTestResult refused = post(link, "Ada", "a@example.org", "short secret");
    assertThat(SignInTests.body(refused)).doesNotContain("short secret");
    assertThat(Jsoup.parse(new String(refused.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)).select("main input[name=_csrf]")).isNotEmpty();
  }

  private void start(Environment environment) {
    new FirstAdministrator(accounts, links, environment).run(new DefaultApplicationArguments());
  }

  private Administration.Handover invite(String email) {
    return administration.invite("Guest", email, Role.REVIEWER, people.person(Role.ADMINISTRATOR).editor(Role.ADMINISTRATOR));
  }

  private MvcTestResult post(String link, String name, @org.jspecify.annotations.Nullable String email, String password) {
    var request = mvc.post().uri(link).param("name", name).param("password", password).with(csrf());
    return (email == null ? request : request.param("email", email)).exchange();
  }
}
