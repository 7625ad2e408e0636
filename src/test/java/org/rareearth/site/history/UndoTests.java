package org.rareearth.site.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rareearth.account.Role;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.History;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.Proposal;
import org.rareearth.editorial.ProposalState;
import org.rareearth.editorial.Proposals;
import org.rareearth.testing.EditingTest;
import org.rareearth.testing.Edits;
import org.rareearth.testing.ReadPage;
import org.rareearth.testing.WithEditor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was public comes back as it was, and what cannot come back says why. */
@EditingTest
@WithEditor(role = Role.REVIEWER, name = "Ann Author")
class UndoTests {

  @Autowired private MockMvcTester mvc;
  @Autowired private Edits edits;
  @Autowired private History history;
  @Autowired private Kinds kinds;
  @Autowired private Proposals proposals;

  @Test
  void undoingAChangeGivesThePageThatWas() {
    edits.publish(Edits.newAward("page"));
    String award = main("/awards/award-page");
    String plant = main("/facilities/vulcan-benson");
    long change = edits.publish(edits.revision("award_events", "report-page", "amount", "$1bn", "Wrongly"));
    long name = edits.publish(edits.revision("facilities", "vulcan-benson", "name_en", "Another name", "Wrongly"));
    assertThat(main("/awards/award-page")).isNotEqualTo(award);

    edits.accept(proposal(undo(change, "It was right", UUID.randomUUID())));
    edits.accept(proposal(undo(name, "It was right", UUID.randomUUID())));

    assertThat(main("/awards/award-page")).isEqualTo(award);
    assertThat(main("/facilities/vulcan-benson")).isEqualTo(plant);
  }

  @Test
  void restoringAVersionOpensADraftThatGivesThePageThatWas() {
    long made = edits.publish(Edits.newAward("restored"));
    String award = main("/awards/award-restored");
    edits.publish(edits.revision("awards", "award-restored", "terms_en", "Changed", "Changed"));

    MvcTestResult result = mvc.post().uri("/edit/restore").param("kind", "awards").param("key", "award-restored")
        .param("change", String.valueOf(made)).with(csrf()).exchange();
    assertThat(result).hasStatus(303);
    String address = result.getResponse().getRedirectedUrl();
    assertThat(address).matches("/proposals/\\d+/edit");
    long draft = Long.parseLong(address.replaceAll("\\D", ""));
    assertThat(proposals.seen(draft, edits.author()).state()).isEqualTo(ProposalState.DRAFT);
    var written = proposals.draft(draft, edits.author());
    edits.publish(new org.rareearth.editorial.Draft(written.token(), written.version(), written.origin(), "As it was", written.records()));

    assertThat(main("/awards/award-restored")).isEqualTo(award);
  }

  @Test
  void restoresWhatWasWithdrawnAndRenamed() {
    edits.publish(Edits.of("New", List.of(Edits.newSource("back"))));
    edits.publish(edits.retire("sources", "source-back", Action.RENAME, "source-back-2"));
    long before = edits.publish(edits.revision("sources", "source-back-2", "title", "Titled", "Titled"));
    edits.publish(edits.retire("sources", "source-back-2", Action.WITHDRAW, null));

    assertThat(mvc.post().uri("/edit/restore").param("kind", "sources").param("key", "source-back").param("change", String.valueOf(before))
        .with(csrf())).hasStatus(303);
    assertThat(ReadPage.of(mvc, "/history/sources/source-back-2").select(".versions > li")).hasSize(4);
  }

  @Test
  void asksForAReasonAndKeepsTheForm() {
    long change = edits.publish(Edits.of("New", List.of(Edits.newSource("reason"))));

    MvcTestResult result = undo(change, " ", UUID.randomUUID());

    assertThat(result).hasStatus(422);
    assertThat(document(result).select(".problems a[href=#reason]")).hasSize(1);
    assertThat(document(result).select("textarea[aria-invalid=true]")).hasSize(1);
  }

  @Test
  void makesOneProposalOfTheSameForm() {
    long change = edits.publish(Edits.of("New", List.of(Edits.newSource("twice"))));
    UUID token = UUID.randomUUID();

    assertThat(undo(change, "Not needed", token).getResponse().getRedirectedUrl())
        .isEqualTo(undo(change, "Not needed", token).getResponse().getRedirectedUrl());
    MvcTestResult other = undo(change, "Not needed", UUID.randomUUID());
    assertThat(other).hasStatus(409);
    assertThat(document(other).text()).contains("waits for review", "source-twice");
  }

  @Test
  void saysWhichLaterChangeStandsInTheWay() {
    edits.publish(Edits.newAward("way"));
    long change = edits.publish(edits.revision("awards", "award-way", "terms_en", "First", "First"));
    edits.publish(edits.revision("awards", "award-way", "note", "Other", "Other"));
    long later = edits.publish(edits.revision("awards", "award-way", "terms_en", "Second", "Second"));

    MvcTestResult result = undo(change, "Wrong", UUID.randomUUID());

    assertThat(result).hasStatus(409);
    Document page = document(result);
    assertThat(page.select("main a").eachAttr("href")).contains("/history/changes/" + later, "/history/awards/award-way");
    assertThat(page.select("main").text()).contains("Second");
  }

  @Test
  void refusesWhatOthersReferTo() {
    long change = edits.publish(Edits.of("New", List.of(Edits.newSource("held"))));
    edits.publish(edits.revision("awards", "vulcan-osc", "note", "x", "x"));
    edits.publish(edits.revision("facilities", "vulcan-benson", "source", "source-held", "It says so"));

    MvcTestResult result = undo(change, "Wrong", UUID.randomUUID());

    assertThat(result).hasStatus(422);
    assertThat(document(result).select(".problems").text()).contains("source-held", "vulcan-benson");
  }

  @Test
  void undoesALargeChangeAsOneProposal() {
    long change = large("large", 120);

    Proposal proposal = proposal(undo(change, "The file was wrong", UUID.randomUUID()));
    assertThat(proposals.count(proposal)).isEqualTo(120);
    assertThat(proposal.state()).isEqualTo(ProposalState.SUBMITTED);
    long undone = edits.accept(proposal);

    assertThat(kinds.cells("sources", "source-large-7")).isNull();
    assertThat(ReadPage.of(mvc, "/history/changes/" + undone + "?page=3").select(".revisions > article")).hasSize(20);
    edits.accept(proposal(undo(undone, "It was right after all", UUID.randomUUID())));
    assertThat(kinds.cells("sources", "source-large-7")).containsEntry("title", "Source large-7");
  }

  @Test
  void refusesToUndoWhatTheDataFilesBrought() {
    assertThat(undo(1, "No", UUID.randomUUID())).hasStatus(400);
  }

  @Test
  void sendsReadersOnFromWhatIsGone() {
    edits.publish(Edits.newAward("gone"));
    edits.publish(edits.retire("awards", "award-gone", Action.RENAME, "award-gone-2"));
    edits.publish(edits.retire("awards", "award-gone-2", Action.RENAME, "award-gone-3"));
    long before = edits.publish(Edits.of("New", List.of(Edits.newSource("gone-too"))));
    edits.publish(edits.retire("sources", "source-gone-too", Action.WITHDRAW, null));

    MvcTestResult moved = mvc.get().uri("/awards/award-gone?lang=zh").exchange();
    assertThat(moved).hasStatus(308).headers().hasValue("Location", "/awards/award-gone-3?lang=zh");
    MvcTestResult gone = mvc.get().uri("/sources/source-gone-too").exchange();
    assertThat(gone).hasStatus(410);
    assertThat(document(gone).select("main").text()).contains("It is the same", "Ann Author", "Rae Reviewer");
    assertThat(document(gone).select("main a").eachAttr("href")).contains("/history/sources/source-gone-too");
    assertThat(mvc.get().uri("/sources/source-gone-too?as_of=" + history.change(before).recordedAt())).hasStatusOk();
    assertThat(mvc.get().uri("/sources/never-was")).hasStatus(404);
  }

  private long large(String name, int count) {
    return edits.publishRows("sources", IntStream.range(0, count).mapToObj(i -> Edits.newSource(name + "-" + i).typed()).toList());
  }

  private MvcTestResult undo(long change, String reason, UUID token) {
    return mvc.post().uri("/edit/undo").param("change", String.valueOf(change)).param("token", token.toString()).param("reason", reason)
        .with(csrf()).exchange();
  }

  private Proposal proposal(MvcTestResult sent) {
    assertThat(sent).hasStatus(303);
    return proposals.seen(Long.parseLong(String.valueOf(sent.getResponse().getRedirectedUrl()).replaceAll("\\D", "")), edits.author());
  }

  private String main(String address) {
    return ReadPage.of(mvc, address).select("main").html();
  }

  private static Document document(MvcTestResult result) {
    try {
      return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
