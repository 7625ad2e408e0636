package org.rareearth.site.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rareearth.account.Editor;
import org.rareearth.account.Role;
import org.rareearth.account.Settings;
import org.rareearth.editorial.History;
import org.rareearth.editorial.Proposal;
import org.rareearth.editorial.ProposalState;
import org.rareearth.testing.EditingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who may decide, and what they are told when they may not. */
@EditingTest
class DecisionTests {

  private static final List<String> DECISIONS = List.of("claim", "release", "accept", "reject", "ask");

  private Proposing people;
  @Autowired private MockMvcTester mvc;
  @Autowired private History history;
  @Autowired private Settings settings;

  @BeforeEach
  void people(@Autowired AutowireCapableBeanFactory beans) {
    people = beans.createBean(Proposing.class);
  }

  @Test
  void isForReviewersOnly() {
    Proposal proposal = people.submitted(people.newAward("roles"));
    for (String decision : DECISIONS) {
      String path = "/review/" + proposal.id() + "/" + decision;
      assertThat(people.post(path, people.another(Role.CONTRIBUTOR), sent(proposal, "No"))).as(path).hasStatus(403);
      assertThat(mvc.post().uri(path).accept(MediaType.TEXT_HTML).with(csrf()).param("version", "0").exchange()).as(path).hasStatus(303)
          .redirectedUrl().startsWith("/sign-in");
    }
    assertThat(people.now(proposal).state()).isEqualTo(ProposalState.SUBMITTED);
  }

  @Test
  void refusesOwnWorkOnTheServerAndShowsNoButtons() {
    Proposal proposal = people.submitted(people.newAward("owned"));
    for (String decision : DECISIONS) {
      MvcTestResult result = people.post("/review/" + proposal.id() + "/" + decision, people.author(), sent(proposal, "Mine"));
      assertThat(result).as(decision).hasStatus(403);
      assertThat(Proposing.document(result).select("[role=alert]").text()).contains("your own work");
    }
    Document page = people.page("/review/" + proposal.id(), people.author());
    assertThat(page.select("#decide form")).isEmpty();
    assertThat(page.select("#decide").text()).contains("someone else decides");
    assertThat(people.now(proposal).state()).isEqualTo(ProposalState.SUBMITTED);
  }

  @Test
  void letsASiteOfOnePersonDecideOnOwnWorkAndSaysSo() {
    Proposal proposal = people.submitted(people.newAward("single"));
    settings.setSinglePersonOperation(true, people.another(Role.ADMINISTRATOR));
    try {
      assertThat(people.page("/review/" + proposal.id(), people.author()).select("#decide .notice").text()).contains("run by one person");
      assertThat(people.post("/review/" + proposal.id() + "/accept", people.author(), sent(proposal, ""))).hasStatus(303);
    } finally {
      settings.setSinglePersonOperation(false, people.another(Role.ADMINISTRATOR));
    }
    assertThat(people.page("/proposals/" + proposal.id(), people.author()).select(".lede").text()).contains("decided by its own author");
  }

  @Test
  void leadsFromAcceptingToWhatIsPublic() {
    Proposal proposal = people.submitted(people.newAward("public"));
    assertThat(people.post("/review/" + proposal.id() + "/accept", people.reviewer(), sent(proposal, "Well found")))
        .hasStatus(303).redirectedUrl().isEqualTo("/proposals/" + proposal.id());

    Document page = people.page("/proposals/" + proposal.id(), people.author());
    assertThat(page.select("section[aria-labelledby=public-head] a").eachAttr("href"))
        .contains("/awards/award-public", "/awards/award-public#report-report-public", "/sources/source-public",
            "/history/changes/" + people.now(proposal).change());
    assertThat(page.select(".facts").text()).contains("Well found");
    assertThat(people.page("/proposals", people.author()).select("#decided + ul").text()).contains("Award public").contains("Well found");
  }

  @Test
  void keepsWhatWasTypedWhenAReasonIsMissing() {
    Proposal proposal = people.submitted(people.newAward("reasonless"));
    for (String decision : List.of("reject", "ask")) {
      MvcTestResult result = people.post("/review/" + proposal.id() + "/" + decision, people.reviewer(), sent(proposal, " "));
      assertThat(result).hasStatus(422);
      Document page = Proposing.document(result);
      assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#" + decision + "-words");
      assertThat(page.getElementById(decision + "-words").attr("aria-invalid")).isEqualTo("true");
    }
    String long_ = "x".repeat(5001);
    MvcTestResult tooLong = people.post("/review/" + proposal.id() + "/reject", people.reviewer(), sent(proposal, long_));
    assertThat(tooLong).hasStatus(422);
    assertThat(Proposing.document(tooLong).getElementById("reject-words").text()).isEqualTo(long_);
  }

  @Test
  void tellsTheAuthorWhyAndLetsThemGoOn() {
    Proposal asked = people.submitted(people.newAward("asked"));
    assertThat(people.post("/review/" + asked.id() + "/ask", people.reviewer(), sent(asked, "Which tranche?"))).hasStatus(303);
    Document mine = people.page("/proposals", people.author());
    assertThat(mine.select("#asked + ul li").eachText()).anyMatch(row -> row.contains("Award asked") && row.contains("Which tranche?"));
    assertThat(people.page("/proposals/" + asked.id(), people.author()).select("a.button").attr("href"))
        .isEqualTo("/proposals/" + asked.id() + "/edit");

    Proposal rejected = people.submitted(people.newAward("rejected"));
    assertThat(people.post("/review/" + rejected.id() + "/reject", people.reviewer(), sent(rejected, "No such loan"))).hasStatus(303);
    assertThat(people.page("/proposals/" + rejected.id(), people.author()).text()).contains("No such loan");
  }

  @Test
  void saysWhoIsAtItAndLetsAnotherTakeOver() {
    Proposal proposal = people.submitted(people.newAward("claimed"));
    Editor other = people.another(Role.REVIEWER);
    assertThat(people.post("/review/" + proposal.id() + "/claim", people.reviewer())).hasStatus(303);
    assertThat(people.page("/review/" + proposal.id(), other).select(".decide__hold").text()).contains("Rae Reviewer has been at it")
        .contains("Take over from Rae Reviewer");
    assertThat(people.page("/review?whose=held", people.reviewer()).text()).contains("Award claimed");
    assertThat(people.page("/review?whose=unheld", other).select("tbody").text()).doesNotContain("Award claimed");
    assertThat(people.post("/review/" + proposal.id() + "/claim", other)).hasStatus(303);
    assertThat(people.page("/review/" + proposal.id(), other).select(".decide__hold").text()).contains("You have been at it");
    assertThat(people.post("/review/" + proposal.id() + "/release", other)).hasStatus(303);
    assertThat(people.page("/review/" + proposal.id(), other).select(".decide__hold").text()).contains("Nobody is at it");
  }

  @Test
  void showsWhatHappenedMeanwhileToWhoComesLate() {
    Proposal proposal = people.submitted(people.newAward("late"));
    assertThat(people.post("/review/" + proposal.id() + "/reject", people.reviewer(), sent(proposal, "No such loan"))).hasStatus(303);

    MvcTestResult late = people.post("/review/" + proposal.id() + "/accept", people.another(Role.REVIEWER), sent(proposal, "Fine"));
    assertThat(late).hasStatus(409);
    assertThat(Proposing.document(late).text()).contains("It has moved on").contains("Rejected").contains("No such loan");
  }

  @Test
  void laysBothTextsBesideEachOtherWhenTheyClashAndOffersTheWayOn() {
    people.published(people.newAward("clash"));
    Proposal mine = people.submitted(people.revision("awards", "award-clash", Map.of("terms_en", "Mine")));
    people.forgetWhatWaits(mine);
    people.published(people.revision("awards", "award-clash", Map.of("terms_en", "Theirs")));

    MvcTestResult clash = people.post("/review/" + mine.id() + "/accept", people.reviewer(), sent(mine, ""));
    assertThat(clash).hasStatus(409);
    Document page = Proposing.document(clash);
    assertThat(page.select("del").text()).isEqualTo("Theirs");
    assertThat(page.select("ins").text()).isEqualTo("Mine");
    assertThat(page.select("form[action=/review/" + mine.id() + "/ask] textarea").text()).contains("Award clash");
  }

  @Test
  void makesOneChangeOfTwoDecisionsAtOnce() throws Exception {
    Proposal proposal = people.submitted(people.newAward("race"));
    List<Callable<Integer>> decisions = new ArrayList<>();
    for (Editor reviewer : List.of(people.reviewer(), people.another(Role.REVIEWER))) {
      decisions.add(() -> people.post("/review/" + proposal.id() + "/accept", reviewer, sent(proposal, "")).getResponse().getStatus());
    }
    List<Integer> answers = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (var future : threads.invokeAll(decisions)) {
        answers.add(future.get());
      }
    }
    assertThat(answers).containsExactlyInAnyOrder(303, 409);
    assertThat(history.versions("awards", "award-race", Long.MAX_VALUE, 9).list()).hasSize(1);
    assertThat(history.versions("awards", "award-race", Long.MAX_VALUE, 9).list().getFirst().change().id()).isEqualTo(Objects.requireNonNull(people.now(proposal).change()));
  }

  private static String[] sent(Proposal proposal, String words) {
    return new String[] {"version", String.valueOf(proposal.version()), "words", words};
  }
}
