package org.rareearth.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.account.Role;
import org.rareearth.testing.TrackerTest;
import org.rareearth.testing.WithEditor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who gets in where, at addresses of which each part of the editing will have some. */
@TrackerTest
class DoorsTests {

  @Autowired MockMvcTester mvc;
  @LocalServerPort int port;

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
    assertThat(mvc.get().uri("/review/a/b/c").accept(MediaType.TEXT_HTML).exchange()).hasStatus(404);
    assertThat(mvc.get().uri("/edit/a/b/c/d").accept(MediaType.TEXT_HTML).exchange()).hasStatus(404);
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
  void aFormWithoutItsTokenIsRefusedInTheReadersLanguage() throws IOException, InterruptedException {
    assertThat(sent("/sign-in", "zh")).contains("HTTP 403", "表单没有有效的令牌");
    assertThat(sent("/sign-in", "en")).contains("HTTP 403", "without a valid token");
  }

  @Test
  void nothingIsWrittenWhereNothingIsOffered() {
    assertThat(mvc.post().uri("/facilities").exchange()).hasStatus(405);
    assertThat(mvc.post().uri("/nowhere").exchange()).hasStatus(404);
    assertThat(mvc.post().uri("/edit/awards").with(csrf()).accept(MediaType.TEXT_HTML).exchange()).hasStatus(303);
  }

  private String sent(String address, String language) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).header("Accept-Language", language)
          .header("Accept", "text/html").header("Content-Type", "application/x-www-form-urlencoded")
          .POST(HttpRequest.BodyPublishers.ofString("email=li%40example.org&password=x")).build();
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return "HTTP " + answer.statusCode() + answer.body();
    }
  }
}
