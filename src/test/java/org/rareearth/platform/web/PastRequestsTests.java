package org.rareearth.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.editorial.Changes;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is refused of a moment asked for, and how that is said. */
@TrackerTest
class PastRequestsTests {

  @Autowired private MockMvcTester mvc;
  @Autowired private Changes changes;
  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-02-30", "2026-11-22T10:15:30", "%C3%A9"})
  void saysWhatIsAccepted(String typed) {
    assertThat(answer("/facilities?as_of=" + typed, "en")).startsWith("400 ").contains("as_of: “", "an instant with its time zone");
    assertThat(answer("/facilities?as_of=" + typed, "zh")).startsWith("400 ").contains("as_of：不接受", "带时区的时刻");
  }

  @Test
  void refusesTwoMoments() {
    assertThat(answer("/?as_of=2026-01-01&as_of=2026-01-02", "en")).startsWith("400 ").contains("one time, given once");
  }

  @Test
  void refusesWhatIsNotOver() {
    String now = Instant.now().plusSeconds(60).toString();
    assertThat(answer("/?as_of=" + now, "en")).startsWith("400 ").contains("any time that has passed, at this moment up to 2");
    assertThat(answer("/?as_of=" + LocalDate.now(ZoneOffset.UTC), "en")).startsWith("400 ").contains("has to be over in UTC");
    assertThat(answer("/?as_of=2999", "zh")).startsWith("400 ").contains("已经过去的任一时刻");
  }

  @Test
  void namesTheFirstRecordToWhoAsksForATimeBefore() {
    assertThat(answer("/awards?as_of=1999", "en")).startsWith("400 ").contains("when the first record was made");
    assertThat(answer("/awards?as_of=1999", "zh")).startsWith("400 ").contains("首条记录");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/edit", "/edit/awards", "/proposals/1", "/imports", "/review", "/admin/accounts", "/account", "/sign-in", "/%65dit",
      "/review;x=1"})
  void hasNoPastWhereTheDataIsEdited(String address) {
    assertThat(answer(address + "?as_of=2026-01-01", "en")).startsWith("400 ");
  }

  @Test
  void saysOnAnErrorPageTooWhichPastItBelongsTo() {
    for (String address : List.of("/no-such-address", "/stages/no-such-stage")) {
      assertThat(answer(address + "?as_of=" + changes.latest(), "en")).startsWith("404 ").contains("class=\"past\"");
      assertThat(answer(address + "?as_of=" + changes.latest(), "zh")).startsWith("404 ").contains("class=\"past\"");
    }
  }

  @Test
  void takesAnEmptyOneForNone() {
    assertThat(answer("/stages?as_of=", "en")).startsWith("200 ").doesNotContain("class=\"past\"");
  }

  @Test
  void readsAPlusThatCameAsASpace() {
    String latest = String.valueOf(changes.latest()).replace("Z", "+00:00");
    assertThat(answer("/stages?as_of=" + latest, "en")).startsWith("200 ").contains("class=\"past\"");
    assertThat(answer("/stages?as%5Fof=" + latest.replace("+", "%2B"), "en")).startsWith("200 ").contains("class=\"past\"");
  }

  @Test
  void givesAPageOfThePastATagOfItsOwnAndLetsItBeKept() {
    String latest = "as_of=" + changes.latest();
    String present = tag("/stages");
    String past = tag("/stages?" + latest);

    assertThat(past).isNotEqualTo(present);
    assertThat(mvc.get().uri(URI.create("/stages?" + latest)).locale(Locale.ENGLISH).header("If-None-Match", past)).hasStatus(304);
  }

  @Test
  void leavesNoSessionBehindOnTheThread() {
    answer("/stages?as_of=" + changes.latest(), "en");
    answer("/stages/no-such-stage?as_of=" + changes.latest(), "en");
    assertThat(answer("/stages", "en")).startsWith("200 ").doesNotContain("class=\"past\"");
  }

  private String tag(String address) {
    return String.valueOf(mvc.get().uri(URI.create(address)).locale(Locale.ENGLISH).exchange().getResponse().getHeader("ETag"));
  }

  /** Asked of the server itself, because a filter's refusal becomes a page there and not in the mock. */
  private String answer(String address, String language) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response = client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
          .header("Accept-Language", language).build(), HttpResponse.BodyHandlers.ofString());
      return response.statusCode() + " " + response.body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
