package org.rareearth.site.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rareearth.account.Role;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.Proposal;
import org.rareearth.editorial.Proposals;
import org.rareearth.testing.EditingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What author and reviewers read of a proposal before anybody decides. */
@EditingTest
class ProposalPageTests {

  private Proposing people;
  @Autowired private Proposals proposals;

  @BeforeEach
  void people(@Autowired AutowireCapableBeanFactory beans) {
    people = beans.createBean(Proposing.class);
  }

  @Test
  void showsEveryFieldOfANewRecordInWordsWithItsSourceBeside() {
    Proposal proposal = people.submitted(people.newAward("shown"));
    Document page = people.page("/review/" + proposal.id(), people.reviewer());

    assertThat(page.select(".lede").text()).contains("Waiting for review").contains("Ann Author");
    assertThat(page.select("#r0-title_en ins").eachText()).containsExactly("Award shown", "资助 shown");
    assertThat(page.select("#r0-title_en ins span[lang]").eachAttr("lang")).containsExactly("zh");
    assertThat(page.select("#r0-recipient ins a").attr("href")).isEqualTo("/organizations/vulcan");
    assertThat(page.select("#r1-amount ins").text()).contains("USD 620,000,000");
    assertThat(page.select("#r1-rung ins").text()).isEqualTo("conditional");
    assertThat(page.select("#r1-source ins a").attr("href")).isEqualTo("#record-2");
    Element source = page.selectFirst(".beside__sources li");
    assertThat(source.text()).contains("Source shown").contains("new with this proposal");
    assertThat(source.select("a.external").attr("rel")).contains("noopener");
    assertThat(page.select("del")).isEmpty();
  }

  @Test
  void laysBothLanguagesOfAChangedTextSideBySideWithWhatIsLive() {
    people.published(people.newAward("both"));
    Proposal proposal = people.submitted(people.revision("awards", "award-both", Map.of("title_en", "Award both, phase 2")));
    Document page = people.page("/proposals/" + proposal.id(), people.author());

    Element title = page.getElementById("r0-title_en");
    assertThat(title.select("del").text()).isEqualTo("Award both");
    assertThat(title.select("ins").text()).isEqualTo("Award both, phase 2");
    assertThat(title.text()).contains("English").contains("Chinese").contains("unchanged 资助 both");
    assertThat(page.select(".change")).hasSize(1);
  }

  @Test
  void showsAllThreeTextsWhenTheLiveRecordMovedInTheSameField() {
    people.published(people.newAward("shifted"));
    Proposal mine = people.submitted(people.revision("awards", "award-shifted", Map.of("terms_en", "Mine")));
    people.forgetWhatWaits(mine);
    people.published(people.revision("awards", "award-shifted", Map.of("terms_en", "Theirs", "note", "Noted")));

    Document page = people.page("/review/" + mine.id(), people.reviewer());
    Element terms = page.getElementById("r0-terms_en");
    assertThat(terms.text()).contains("when it was begun nothing").contains("now, changed meanwhile Theirs").contains("proposed Mine");
    assertThat(page.select(".notice").text()).contains("Others changed this record");
  }

  @Test
  void tellsWhatHappensToARecordThatIsMerged() {
    people.published(people.newAward("twin"));
    people.published(people.newAward("surviving"));
    Proposal proposal = people.submitted(people.retirement("awards", "award-twin", Action.MERGE, "award-surviving"));
    Document page = people.page("/review/" + proposal.id(), people.reviewer());

    assertThat(page.select("#record-0").text()).contains("is the same thing as “award-surviving”").contains("1 records refer to it");
    assertThat(page.select("#record-0 a[href=/awards/award-surviving]")).isNotEmpty();
  }

  @Test
  void isThereForNobodyButItsAuthorAndReviewers() {
    Proposal waiting = people.submitted(people.newAward("hidden"));
    Proposal draft = proposals.save(people.newAward("draft"), people.author());

    assertThat(people.get("/proposals/" + waiting.id(), people.another(Role.CONTRIBUTOR))).hasStatus(404);
    assertThat(people.get("/proposals/" + draft.id(), people.reviewer())).hasStatus(404);
    assertThat(people.get("/review/" + draft.id(), people.another(Role.ADMINISTRATOR))).hasStatus(404);
    assertThat(people.get("/proposals/" + draft.id(), people.author())).hasStatusOk();
    assertThat(people.page("/proposals", people.author()).text()).contains("Award draft");
  }

  @Test
  void keepsACommentBesideTheFieldThatItIsAbout() {
    Proposal proposal = people.submitted(people.newAward("comment"));
    String comments = "/proposals/" + proposal.id() + "/comments";
    assertThat(people.post(comments, people.reviewer(), "position", "1", "column", "amount", "words", "Is it signed?"))
        .hasStatus(303).redirectedUrl().isEqualTo("/proposals/" + proposal.id() + "#record-1");
    assertThat(people.post(comments, people.author(), "words", "Not yet.")).hasStatus(303);

    Document page = people.page("/proposals/" + proposal.id(), people.author());
    assertThat(page.select("#r1-amount .said").text()).contains("Rae Reviewer").contains("Is it signed?");
    assertThat(page.select("#comments > .said").text()).contains("Not yet.");
  }

  @Test
  void asksForWordsWhenACommentIsEmptyAndRefusesOneOnNothing() {
    Proposal proposal = people.submitted(people.newAward("wordless"));
    String comments = "/proposals/" + proposal.id() + "/comments";
    MvcTestResult empty = people.post(comments, people.reviewer(), "position", "1", "column", "amount", "words", "  ");
    assertThat(empty).hasStatus(422);
    assertThat(Proposing.document(empty).select("#r1-amount details[open] [aria-invalid=true]")).hasSize(1);

    assertThat(people.post(comments, people.reviewer(), "position", "1", "column", "colour", "words", "Blue")).hasStatus(400);
    assertThat(people.post(comments, people.reviewer(), "position", "9", "words", "Nine")).hasStatus(400);
    assertThat(people.post(comments, people.another(Role.CONTRIBUTOR), "words", "Hello")).hasStatus(404);
  }

  @Test
  void letsItsAuthorTakeItBack() {
    Proposal proposal = people.submitted(people.newAward("back"));
    String withdraw = "/proposals/" + proposal.id() + "/withdraw";
    assertThat(people.post(withdraw, people.reviewer())).hasStatus(404);
    assertThat(people.post(withdraw, people.author())).hasStatus(303);
    assertThat(people.page("/proposals/" + proposal.id(), people.author()).select(".lede").text()).contains("Taken back");
    assertThat(people.post(withdraw, people.author())).hasStatus(409);
    assertThat(people.post("/proposals/" + proposal.id() + "/comments", people.author(), "words", "Late")).hasStatus(409);
  }
}
