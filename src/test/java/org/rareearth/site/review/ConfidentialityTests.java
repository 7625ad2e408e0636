package org.rareearth.site.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rareearth.editorial.Draft;
import org.rareearth.editorial.Proposals;
import org.rareearth.testing.EditingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is not public yet is on no page that anybody can open, and in no log. */
@EditingTest
@ExtendWith(OutputCaptureExtension.class)
class ConfidentialityTests {

  private static final String CANARY = "zanzibarquokka";

  /** Pages enough to have every kind of page many times over. */
  private static final int MOST = 400;

  @Autowired private Proposals proposals;
  @Autowired private MockMvcTester mvc;

  @Test
  void showsNothingOfDraftsAndProposalsToReaders(@Autowired AutowireCapableBeanFactory beans, CapturedOutput output) {
    Proposing people = beans.createBean(Proposing.class);
    proposals.save(canary(people.newAward("draft-" + CANARY)), people.author());
    var waiting = people.submitted(canary(people.newAward("waiting-" + CANARY)));
    var correction = people.submitted(people.revision("awards", "vulcan-osc", Map.of("note", "A note on " + CANARY)));
    people.post("/proposals/" + waiting.id() + "/comments", people.reviewer(), "words", "What is " + CANARY + "?");
    assertThat(people.page("/review", people.reviewer()).text()).contains(CANARY);

    Set<String> read = new HashSet<>();
    Deque<String> toRead = new ArrayDeque<>(List.of("/", "/awards/vulcan-osc", "/organizations/vulcan", "/programs/osc-loans",
        "/awards?q=" + CANARY, "/sources?q=" + CANARY, "/awards/award-draft-" + CANARY, "/sources/source-waiting-" + CANARY,
        "/proposals/" + waiting.id(), "/review/" + correction.id(), "/proposals", "/review", "/history"));
    while (!toRead.isEmpty() && read.size() < MOST) {
      String path = toRead.poll();
      if (read.add(path)) {
        links(path).stream().filter(link -> !read.contains(link)).forEach(toRead::add);
      }
    }
    assertThat(read).hasSizeGreaterThan(MOST / 2);
    assertThat(output.getAll().contains(CANARY)).isFalse();
  }

  /** What the page links to; the page itself must not know the word, except where its own address brought it. */
  private List<String> links(String path) {
    MvcTestResult result = mvc.get().uri(URI.create(path)).accept("text/html").exchange();
    String body = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    if (path.contains(CANARY)) {
      assertThat(body).as(path).doesNotContain("Because of").doesNotContain("Source draft").doesNotContain("Award draft");
      return List.of();
    }
    assertThat(body.contains(CANARY)).as(path).isFalse();
    return Jsoup.parse(body).select("a[href^=/]").eachAttr("href").stream().map(href -> href.replaceFirst("#.*", "")).distinct()
        .filter(href -> !href.contains("lang=")).toList();
  }

  private static Draft canary(Draft draft) {
    return new Draft(draft.token(), 0, draft.origin(), "Because of " + CANARY, draft.records());
  }
}
