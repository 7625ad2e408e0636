package org.rareearth.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.account.Role;
import org.rareearth.testing.TrackerTest;
import org.rareearth.testing.WithEditor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who gets in where, at addresses of which each part of the editing will have some. */
@TrackerTest
class DoorsTests {

  @Autowired MockMvcTester mvc;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/facilities", "/awards", "/livez", "/readyz", "/actuator/health"})
  void readersGetNeitherSessionNorCookie(String page) {
    var answer = mvc.get().uri(page).exchange();
    assertThat(answer).hasStatusOk().doesNotContainHeader("Set-Cookie");
    assertThat(answer.getRequest().getSession(false)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"/edit/awards?slug=x, /edit/awards%3Fslug%3Dx", "/review, /review", "/admin/accounts, /admin/accounts", "/account, /account"})
  void aClosedDoorSendsPeopleToTheSignInPageAndBack(String address, String back) {
    assertThat(mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange()).hasStatus(303)
        .hasHeader("Location", "/sign-in?continue=" + back.replace("/", "%2F"));
  }

  @Test
  void aProgramIsToldThatItIsNotSignedIn() {
    assertThat(mvc.get().uri("/typeahead/organizations?q=x").accept(MediaType.APPLICATION_JSON).exchange()).hasStatus(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/review", "/admin/accounts", "/actuator/metrics"})
  @WithEditor
  void aContributorDoesNotGetThroughTheReviewersDoors(String address) {
    assertThat(mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange()).hasStatus(403);
  }

  @Test
  @WithEditor(role = Role.REVIEWER)
  void aReviewerIsNoAdministrator() {
    assertThat(mvc.get().uri("/admin/nothing").accept(MediaType.TEXT_HTML).exchange()).hasStatus(403);
    assertThat(mvc.get().uri("/review/nothing").accept(MediaType.TEXT_HTML).exchange()).hasStatus(404);
    assertThat(mvc.get().uri("/edit/nothing").accept(MediaType.TEXT_HTML).exchange()).hasStatus(404);
  }

  @Test
  @WithEditor(role = Role.ADMINISTRATOR, name = "Ada")
  void anAdministratorGetsThroughAllDoors() {
    assertThat(mvc.get().uri("/admin/nothing").accept(MediaType.TEXT_HTML).exchange()).hasStatus(404);
    assertThat(mvc.get().uri("/actuator/metrics").exchange()).hasStatusOk();
  }

  @Test
  @WithEditor(name = "Li Wei")
  void pagesForSomebodyAreKeptByNobodyElse() {
    var page = mvc.get().uri("/facilities").exchange();
    assertThat(page).hasStatusOk().hasHeader("Cache-Control", "private, no-cache").bodyText().contains("Li Wei", "/sign-out");
  }

  @Test
  @WithEditor
  void aFormWithoutItsTokenIsRefusedInTheReadersLanguage() {
    assertThat(mvc.post().uri("/edit/awards").locale(Locale.SIMPLIFIED_CHINESE).header("Accept-Language", "zh")
        .accept(MediaType.TEXT_HTML).exchange()).hasStatus(403).satisfies(answer ->
            assertThat(answer.getResponse().getErrorMessage()).isNull());
  }

  @Test
  void nothingIsWrittenWhereNothingIsOffered() {
    assertThat(mvc.post().uri("/facilities").exchange()).hasStatus(405);
    assertThat(mvc.post().uri("/nowhere").exchange()).hasStatus(404);
    assertThat(mvc.post().uri("/edit/awards").with(csrf()).accept(MediaType.TEXT_HTML).exchange()).hasStatus(303);
  }
}
