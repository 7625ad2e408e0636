package org.rareearth.site.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rareearth.account.Editor;
import org.rareearth.account.Role;
import org.rareearth.editorial.Difference;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.Nature;
import org.rareearth.editorial.Proposal;
import org.rareearth.editorial.ProposalState;
import org.rareearth.editorial.Proposals;
import org.rareearth.editorial.ProposedRecord;
import org.rareearth.testing.EditingTest;
import org.rareearth.testing.SignedInEditor;
import org.rareearth.testing.WithEditor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What becomes of a form that is sent: refused with everything kept, taken once, or laid beside what others wrote. */
@EditingTest
@WithEditor(name = "Fay Former")
class ProposalFormTests {

  @Autowired private MockMvcTester mvc;
  @Autowired private Proposals proposals;
  @Autowired private Kinds kinds;
  @Autowired private JdbcClient database;

  @Test
  void proposesANewlyAnnouncedAwardWithItsSource() {
    Map<String, String> form = SentPage.get(mvc, "/edit/award").form();
    form.put("go", "add:sources");
    SentPage added = SentPage.post(mvc, "/proposals", form);
    assertThat(added.status()).isEqualTo(303);

    Map<String, String> whole = SentPage.get(mvc, added.location().replaceAll("#.*", "")).form();
    assertThat(whole).containsEntry("r1.c.award", "@0").containsEntry("r1.c.source", "@2").containsEntry("r2.kind", "sources");
    whole.putAll(Map.of("r0.c.title_en", "Vulcan: a loan for the form", "r0.c.program", "Office of Strategic Capital loans",
        "r0.c.recipient", "Vulcan Elements", "r0.c.instrument", "loan", "r1.c.rung", "conditional", "r1.c.date", "3 Nov 2025",
        "r1.c.amount", "$620M"));
    whole.putAll(Map.of("r2.c.title", "A loan is announced", "r2.c.publisher", "U.S. Department of War", "r2.c.language", "en",
        "r2.c.kind", "official", "reason", "It was announced this morning"));
    whole.put("r0.c.program", "osc-loans");
    SentPage answer = SentPage.post(mvc, "/proposals", withReasonsForWarnings(whole));

    assertThat(answer.status()).as(answer.page().select("#problems").text()).isEqualTo(303);
    Proposal proposal = proposals.seen(id(answer), author());
    List<ProposedRecord> records = proposals.records(proposal, 0, 9);
    assertThat(proposal.state()).isEqualTo(ProposalState.SUBMITTED);
    assertThat(records.get(0).cells()).containsEntry("recipient", "vulcan").containsEntry("counted", "yes");
    assertThat(records.get(1).cells()).containsEntry("amount", "620000000").containsEntry("currency", "USD").containsEntry("date", "2025-11-03")
        .containsEntry("instrument", "loan").containsEntry("amount_unit", "total").containsEntry("source", records.get(2).key())
        .containsEntry("award", records.get(0).key());
  }

  @Test
  void keepsEveryValueAsTypedWhenItCannotBeTaken() {
    Map<String, String> form = SentPage.get(mvc, "/edit/award_events?award=vulcan-osc").form();
    Map<String, String> typed = Map.of("r0.c.amount", "lots of money", "r0.c.date", "03/11/2025", "r0.c.as_of", "the day before",
        "r0.c.source", "no such paper", "r0.c.locator", "  two  spaces ", "r0.c.note", "First line\n\nthird <b>line</b> & \"more\" 六亿",
        "r0.c.program_as_stated", "'; drop table award", "r0.c.rung", "conditional");
    form.putAll(typed);
    SentPage answer = SentPage.post(mvc, "/proposals", form);

    assertThat(answer.status()).isEqualTo(422);
    Map<String, String> again = answer.form();
    typed.forEach((name, text) -> assertThat(again).containsEntry(name, text));
    assertThat(again).containsEntry("r0.c.award", "vulcan-osc").containsEntry("token", form.get("token"));
    for (String column : List.of("amount", "date", "as_of", "source", "instrument")) {
      Element control = answer.page().selectFirst("#r0-" + column);
      assertThat(control.attr("aria-invalid")).as(column).isEqualTo("true");
      assertThat(control.attr("aria-describedby").split(" ")).contains("r0-" + column + "-error");
      assertThat(answer.page().select("#problems a[href=#r0-" + column + "]")).as(column).isNotEmpty();
      assertThat(answer.page().select("#r0-" + column + "-error").text()).as(column).isNotBlank();
    }
    assertThat(answer.page().select("#problems").attr("role")).isEqualTo("alert");
    assertThat(answer.page().select("#problems a[href=#reason]")).isNotEmpty();
    answer.page().select("#problems a").forEach(link -> assertThat(answer.page().select(link.attr("href"))).as(link.attr("href")).hasSize(1));
  }

  @Test
  void showsAReasonForPassingAWarningAgainWhenTheDraftIsTakenUpAgain() {
    Map<String, String> form = SentPage.get(mvc, "/edit/facility_claims/c058").form();
    form.putAll(Map.of("r0.c.value_low", "20,000,000 t/yr", "reason", "To be looked at again", "go", "submit"));
    SentPage warned = SentPage.post(mvc, "/proposals", form);
    assertThat(warned.page().select(".entry__warning").text()).contains("20,000,000 t/yr", "10,000 t/yr");
    Map<String, String> passing = warned.form();
    passing.putAll(Map.of("r0.pass.value_low.check.capacity.far", "Said so twice", "go", "save"));
    SentPage kept = SentPage.post(mvc, "/proposals", passing);

    assertThat(SentPage.get(mvc, kept.location()).form()).containsEntry("r0.pass.value_low.check.capacity.far", "Said so twice");
    assertThat(database.sql("select subject from proposal where token = cast(? as uuid)").param(form.get("token")).query(String.class).single())
        .isEqualTo("Vulcan Elements Benson magnet plant");
  }

  @Test
  void keepsWhatKindOfChangeItsAuthorSaysItIs() {
    Map<String, String> form = SentPage.get(mvc, "/edit/facility_claims/c021").form();
    assertThat(form).containsEntry("nature", "");
    form.putAll(Map.of("r0.c.note", "Read in the new edition.", "reason", "It came out again", "nature", "source", "go", "save"));
    SentPage kept = SentPage.post(mvc, "/proposals", form);
    Map<String, String> again = SentPage.get(mvc, kept.location()).form();
    assertThat(again).containsEntry("nature", "source");
    again.put("go", "submit");
    SentPage answer = SentPage.post(mvc, "/proposals", withReasonsForWarnings(again));

    assertThat(proposals.seen(id(answer), author()).nature()).isEqualTo(Nature.SOURCE);
    assertThat(SentPage.get(mvc, "/proposals/" + id(answer)).page().select("dl.facts").text()).contains("a source was revised");
    form.putAll(Map.of("nature", "rumour"));
    assertThat(SentPage.post(mvc, "/proposals", form).status()).isEqualTo(400);
  }

  @Test
  void changesExactlyTheFieldThatWasChanged() {
    Map<String, String> form = SentPage.get(mvc, "/edit/facility_claims/c020").form();
    form.put("r0.c.note", "Read again, and found so.");
    form.put("reason", "A note was missing");
    SentPage answer = SentPage.post(mvc, "/proposals", withReasonsForWarnings(form));

    ProposedRecord record = proposals.records(proposals.seen(id(answer), author()), 0, 1).getFirst();
    assertThat(Difference.between(kinds.find("facility_claims"), record.base(), record.cells())).singleElement()
        .satisfies(difference -> assertThat(difference.field().column()).isEqualTo("note"));
  }

  @Test
  void makesOneProposalOfTwentyIdenticalPosts() throws Exception {
    Map<String, String> form = SentPage.get(mvc, "/edit/milestones/m010").form();
    form.put("r0.c.note", "Sent twenty times");
    form.put("reason", "Twenty presses of one button");
    Editor author = author();
    List<Callable<Integer>> posts = java.util.Collections.nCopies(20, () -> send(form, author));
    assertThat(all(posts)).containsOnly(303);
    assertThat(database.sql("select count(*) from proposal where token = cast(? as uuid)").param(form.get("token")).query(Integer.class).single())
        .isEqualTo(1);
  }

  @Test
  void letsOneOfFiftySimultaneousSavesWinAndShowsTheOthersBothTexts() throws Exception {
    Editor author = author();
    List<Callable<Integer>> posts = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Map<String, String> form = SentPage.get(mvc, "/edit/milestones/m020").form();
      form.put("r0.c.note", "Words of number " + i);
      form.put("reason", "Save " + i);
      posts.add(() -> send(form, author));
    }
    List<Integer> answers = all(posts);
    assertThat(answers).filteredOn(status -> status == 303).hasSize(1);
    assertThat(answers).filteredOn(status -> status == 409).hasSize(49);
  }

  @Test
  void letsTheSlowerChooseFieldByField() {
    Map<String, String> first = SentPage.get(mvc, "/edit/milestones/m030").form();
    Map<String, String> second = SentPage.get(mvc, "/edit/milestones/m030").form();
    first.putAll(Map.of("r0.c.note", "The quicker note", "r0.c.locator", "quicker", "reason", "Quick"));
    second.putAll(Map.of("r0.c.note", "The slower note", "r0.c.title_en", "The slower title", "reason", "Slow"));
    assertThat(SentPage.post(mvc, "/proposals", first).status()).isEqualTo(303);

    SentPage compare = SentPage.post(mvc, "/proposals", second);
    assertThat(compare.status()).isEqualTo(409);
    assertThat(compare.page().select(".compared legend").eachText()).hasSize(3);
    assertThat(compare.page().select(".compared.is-contested")).hasSize(1).first()
        .satisfies(field -> assertThat(field.text()).contains("The slower note", "The quicker note"));
    assertThat(compare.page().text()).contains("Fay Former proposed it");

    Map<String, String> chosen = compare.form();
    chosen.put("r0.pick.note", "anew");
    chosen.put("r0.anew.note", "Both notes in one");
    SentPage answer = SentPage.post(mvc, "/proposals", chosen);
    assertThat(answer.status()).as(answer.page().text()).isEqualTo(303);
    ProposedRecord record = proposals.records(proposals.seen(id(answer), author()), 0, 1).getFirst();
    assertThat(record.cells()).containsEntry("note", "Both notes in one").containsEntry("title_en", "The slower title")
        .containsEntry("locator", "quicker");
  }

  @Test
  void laysADraftSavedFromAnotherWindowBesideOnesOwn() {
    Map<String, String> form = SentPage.get(mvc, "/edit/milestones/m040").form();
    Map<String, String> early = new LinkedHashMap<>(form);
    early.putAll(Map.of("r0.c.note", "Of the first window", "go", "save"));
    SentPage kept = SentPage.post(mvc, "/proposals", early);
    Map<String, String> one = SentPage.get(mvc, kept.location()).form();
    Map<String, String> other = new LinkedHashMap<>(one);
    one.putAll(Map.of("r0.c.note", "Of the second window", "go", "save"));
    other.putAll(Map.of("r0.c.note", "Of the third window", "go", "save"));
    assertThat(SentPage.post(mvc, "/proposals", one).status()).isEqualTo(303);

    SentPage compare = SentPage.post(mvc, "/proposals", other);
    assertThat(compare.status()).isEqualTo(409);
    assertThat(compare.page().text()).contains("Of the second window", "Of the third window");
    Map<String, String> chosen = compare.form();
    chosen.put("go", "save");
    assertThat(SentPage.post(mvc, "/proposals", chosen).status()).isEqualTo(303);
    assertThat(SentPage.get(mvc, kept.location()).form()).containsEntry("r0.c.note", "Of the third window");
  }

  @Test
  void keepsWhatIsTypedAndTellsItsVersion() {
    Map<String, String> form = SentPage.get(mvc, "/edit/facilities").form();
    form.put("r0.c.name_zh", "一座新工厂");
    SentPage kept = SentPage.fetch(mvc, "/proposals/draft", form);
    assertThat(kept.result()).hasStatusOk().bodyJson().extractingPath("$.id").isNotNull();
    assertThat(kept.result()).bodyJson().extractingPath("$.savedAt").asString().contains("T");
    SentPage again = SentPage.fetch(mvc, "/proposals/draft", form);
    assertThat(again.status()).isEqualTo(200);
  }

  @Test
  void takesNoFormWithoutItsToken() {
    Map<String, String> form = SentPage.get(mvc, "/edit/facilities").form();
    var request = mvc.post().uri("/proposals").header("Accept", "text/html");
    form.forEach(request::param);
    assertThat(request.exchange()).hasStatus(403);
  }

  @Test
  void hasNoDraftOfSomebodyElse() {
    Map<String, String> form = SentPage.get(mvc, "/edit/facilities").form();
    form.put("r0.c.name_en", "A secret plant");
    form.put("go", "save");
    String draft = SentPage.post(mvc, "/proposals", form).location();
    Editor other = SignedInEditor.account(database, "Olaf Other", Role.REVIEWER);
    assertThat(mvc.get().uri(draft).with(authentication(SignedInEditor.authentication(other))).exchange()).hasStatus(404);
    assertThat(send(form, other)).isEqualTo(404);
  }

  @Test
  void saysWhatAFormMayHold() {
    Map<String, String> form = SentPage.get(mvc, "/edit/facilities").form();
    form.put("r77.kind", "facilities");
    SentPage many = SentPage.post(mvc, "/proposals", form);
    assertThat(many.status()).isEqualTo(400);
    assertThat(many.page().text()).contains("a proposal holds at most 50 records");
    form.remove("r77.kind");
    form.put("r0.c.note", "x".repeat(50_000));
    assertThat(SentPage.post(mvc, "/proposals", form).page().text()).contains("a field holds at most 40000 characters");
    form.put("r0.c.note", "x".repeat(30_000));
    SentPage tooLong = SentPage.post(mvc, "/proposals", form);
    assertThat(tooLong.status()).isEqualTo(422);
    assertThat(tooLong.form().get("r0.c.note")).hasSize(30_000);
  }

  private Editor author() {
    return SignedInEditor.account(database, "Fay Former", Role.CONTRIBUTOR);
  }

  private int send(Map<String, String> form, Editor as) {
    var request = mvc.post().uri("/proposals").with(csrf()).with(authentication(SignedInEditor.authentication(as))).header("Accept", "text/html");
    form.forEach(request::param);
    return request.exchange().getResponse().getStatus();
  }

  private static List<Integer> all(List<Callable<Integer>> posts) throws Exception {
    List<Integer> answers = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(posts.size())) {
      for (var answer : threads.invokeAll(posts)) {
        answers.add(answer.get());
      }
    }
    return answers;
  }

  /** The form again with a reason beside every warning, if the first answer has any. */
  private Map<String, String> withReasonsForWarnings(Map<String, String> form) {
    Map<String, String> saved = new LinkedHashMap<>(form);
    SentPage answer = SentPage.post(mvc, "/proposals", saved);
    if (answer.status() != 422 || answer.page().select(".entry__warning").isEmpty()) {
      return saved;
    }
    Map<String, String> again = answer.form();
    answer.page().select(".entry__warning input").forEach(input -> again.put(input.attr("name"), "Looked at, and right"));
    return again;
  }

  private static long id(SentPage answer) {
    assertThat(answer.status()).as(answer.page().select("#problems").text()).isEqualTo(303);
    return Long.parseLong(answer.location().replaceAll(".*/proposals/(\\d+).*", "$1"));
  }
}
