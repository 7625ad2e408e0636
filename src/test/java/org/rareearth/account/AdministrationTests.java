package org.rareearth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What administrators may do, and what even they may not. */
@AccountTest
class AdministrationTests {

  @Autowired People people;
  @Autowired MockMvcTester mvc;
  @Autowired Administration administration;
  @Autowired OwnAccount own;
  @Autowired Settings settings;
  @Autowired JdbcClient database;

  @BeforeEach
  void leaveNoAdministratorOfOthers() {
    database.sql("update account set enabled = false where role = 'ADMINISTRATOR'").update();
  }

  @Test
  void neverRemoveTheLastAdministrator() {
    People.Person last = people.person(Role.ADMINISTRATOR);
    Editor editor = last.editor(Role.ADMINISTRATOR);
    administration.invite("Not yet", "not-yet@example.org", Role.ADMINISTRATOR, editor);
    assertThatExceptionOfType(NotAccepted.class).isThrownBy(() -> administration.disable(last.id(), editor));
    assertThatExceptionOfType(NotAccepted.class).isThrownBy(() -> administration.changeRole(last.id(), Role.REVIEWER, editor));
    people.person(Role.ADMINISTRATOR);
    administration.changeRole(last.id(), Role.REVIEWER, editor);
  }

  @Test
  void cannotRemoveEachOtherAtTheSameMoment() {
    List<People.Person> both = List.of(people.person(Role.ADMINISTRATOR), people.person(Role.ADMINISTRATOR));
    long refused = IntStream.range(0, 2).parallel().filter(i -> {
      try {
        administration.disable(both.get(i).id(), both.get(1 - i).editor(Role.ADMINISTRATOR));
        return false;
      } catch (NotAccepted e) {
        return true;
      }
    }).count();
    assertThat(refused).isOne();
  }

  @Test
  void sayOnThePageWhyNot() {
    People.Person last = people.person(Role.ADMINISTRATOR);
    Cookie session = people.signedIn(last, people.enrol(last));
    MvcTestResult answer = mvc.post().uri("/admin/accounts/" + last.id() + "/disable").cookie(session).with(csrf()).exchange();
    assertThat(answer).hasStatus(422).bodyText().contains("This is the only administrator who can sign in.");
  }

  @Test
  void areWrittenDownWithWhoDidIt() {
    People.Person ada = people.person(Role.ADMINISTRATOR);
    People.Person li = people.person(Role.CONTRIBUTOR);
    Editor editor = ada.editor(Role.ADMINISTRATOR);
    administration.changeRole(li.id(), Role.REVIEWER, editor);
    administration.disable(li.id(), editor);
    administration.enable(li.id(), editor);
    administration.resetSecondFactor(li.id(), editor);
    assertThat(administration.events(li.id())).extracting(event -> event.kind().name(), AccountEvent::actor, AccountEvent::detail)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("SECOND_FACTOR_RESET", ada.name(), null),
            org.assertj.core.groups.Tuple.tuple("ENABLED", ada.name(), null), org.assertj.core.groups.Tuple.tuple("DISABLED", ada.name(), null),
            org.assertj.core.groups.Tuple.tuple("ROLE_CHANGED", ada.name(), "CONTRIBUTOR REVIEWER"));
  }

  @Test
  void inviteOnAPageThatShowsTheLinkOnce() {
    People.Person ada = people.person(Role.ADMINISTRATOR);
    Cookie session = people.signedIn(ada, people.enrol(ada));
    assertThat(invite(session, "New one", "nonsense", "REVIEWER")).hasStatus(422).bodyText().contains("New one", "nonsense");
    assertThat(invite(session, "New one", ada.email(), "REVIEWER")).hasStatus(422);
    assertThat(invite(session, "New one", "new-one@example.org", "")).hasStatus(422);
    MvcTestResult answer = invite(session, "New one", "New-One@example.org", "REVIEWER");
    assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "private, no-store");
    String link = Jsoup.parse(SignInTests.body(answer)).select("#link").text();
    assertThat(link).startsWith("http://localhost/invitation/");
    assertThat(SignInTests.body(people.get("/admin/accounts", session))).contains("new-one@example.org").doesNotContain("/invitation/");
  }

  @Test
  void decideAboutSinglePersonOperationWhichReadersAreTold() {
    assertThat(settings.isSinglePersonOperation()).isFalse();
    People.Person ada = people.person(Role.ADMINISTRATOR);
    Cookie session = people.signedIn(ada, people.enrol(ada));
    assertThat(mvc.post().uri("/admin/settings").cookie(session).param("singlePersonOperation", "true").with(csrf()).exchange()).hasStatus(303);
    assertThat(settings.isSinglePersonOperation()).isTrue();
    assertThat(mvc.get().uri("/about").exchange()).bodyText().contains("kept by a single person");
    settings.setSinglePersonOperation(false, ada.editor(Role.ADMINISTRATOR));
    assertThat(mvc.get().uri("/about").exchange()).bodyText().doesNotContain("kept by a single person");
  }

  @Test
  void doNotSeeWhereOthersAreSignedInButEverybodyOwnPlaces() {
    People.Person li = people.person(Role.CONTRIBUTOR);
    Cookie here = people.signedIn(li);
    Cookie there = people.signedIn(li);
    String page = SignInTests.body(people.get("/account/sessions", here));
    assertThat(Jsoup.parse(page).select("main tbody tr")).hasSize(2);
    assertThat(page).doesNotContain(here.getValue(), there.getValue());
    String handle = Jsoup.parse(page).select("input[name=session]").attr("value");
    assertThat(mvc.post().uri("/account/sessions/end").cookie(here).param("session", handle).with(csrf()).exchange()).hasStatus(303);
    assertThat(people.get("/account", there)).hasStatus(303);
    assertThat(people.get("/account", here)).hasStatusOk();
  }

  @Test
  void leaveThePasswordToItsOwnerWhoTypesTheOldOne() {
    People.Person li = people.person(Role.CONTRIBUTOR);
    Cookie here = people.signedIn(li);
    Cookie there = people.signedIn(li);
    assertThat(change(here, "not this one, I fear", "another sentence of mine")).hasStatus(422);
    assertThat(change(here, People.PASSWORD, li.email())).hasStatus(422);
    assertThat(change(here, People.PASSWORD, "another sentence of mine")).hasStatus(303);
    assertThat(people.get("/account", there)).as("the other session").hasStatus(303);
    assertThat(people.get("/account", here)).hasStatusOk();
  }

  private MvcTestResult change(Cookie session, String old, String password) {
    return mvc.post().uri("/account/password").cookie(session).param("old", old).param("password", password).with(csrf()).exchange();
  }

  private MvcTestResult invite(Cookie session, String name, String email, String role) {
    return mvc.post().uri("/admin/accounts").cookie(session).param("name", name).param("email", email).param("role", role).with(csrf()).exchange();
  }
}
