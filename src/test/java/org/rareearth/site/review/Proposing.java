package org.rareearth.site.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rareearth.account.Editor;
import org.rareearth.account.Role;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.Checks;
import org.rareearth.editorial.Draft;
import org.rareearth.editorial.DraftRecord;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.Origin;
import org.rareearth.editorial.Outcome;
import org.rareearth.editorial.Proposal;
import org.rareearth.editorial.Proposals;
import org.rareearth.testing.SignedInEditor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People who propose and decide through the pages, each with records of their own. */
class Proposing {

  @Autowired private MockMvcTester mvc;
  @Autowired private Proposals proposals;
  @Autowired private Kinds kinds;
  @Autowired private Checks checks;
  @Autowired private JdbcClient database;

  Editor author() {
    return SignedInEditor.account(database, "Ann Author", Role.REVIEWER);
  }

  Editor reviewer() {
    return SignedInEditor.account(database, "Rae Reviewer", Role.REVIEWER);
  }

  Editor another(Role role) {
    return SignedInEditor.account(database, "Another " + role, role);
  }

  Draft newAward(String name) {
    return new Draft(UUID.randomUUID(), 0, Origin.FORM, "Because of " + name, List.of(
        DraftRecord.blank("awards", Map.of("award", "award-" + name, "title_en", "Award " + name, "title_zh", "资助 " + name, "program",
            "osc-loans", "recipient", "vulcan", "instrument", "loan", "counted", "yes")),
        DraftRecord.blank("award_events", Map.of("event", "report-" + name, "award", "@0", "rung", "conditional", "date", "2025-11-03",
            "amount", "$620M", "instrument", "loan", "source", "@2", "rank", "normal")),
        DraftRecord.blank("sources", Map.of("source", "source-" + name, "title", "Source " + name, "publisher", "Vulcan", "language", "en",
            "kind", "company", "retrieved_on", "2025-11-03", "url", "https://example.org/" + name))));
  }

  Draft revision(String kind, String key, Map<String, String> changes) {
    Map<String, String> base = kinds.cells(kind, key);
    Map<String, String> typed = new LinkedHashMap<>(checks.typed(kind, base));
    typed.putAll(changes);
    return new Draft(UUID.randomUUID(), 0, Origin.FORM, "A correction", List.of(
        new DraftRecord(Action.REVISE, kind, key, null, base, typed, Map.of())));
  }

  Draft retirement(String kind, String key, Action action, String target) {
    return new Draft(UUID.randomUUID(), 0, Origin.RETIRE, "It is the same", List.of(
        new DraftRecord(action, kind, key, target, kinds.cells(kind, key), Map.of(), Map.of())));
  }

  Proposal submitted(Draft draft) {
    return submitted(draft, author());
  }

  Proposal submitted(Draft draft, Editor by) {
    Outcome outcome = proposals.submit(draft, by);
    if (outcome instanceof Outcome.Refused refused) {
      outcome = proposals.submit(passing(draft, refused), by);
    }
    assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Submitted.class);
    return outcome.proposal();
  }

  /** The same draft with a reason for every warning. */
  private static Draft passing(Draft draft, Outcome.Refused refused) {
    List<DraftRecord> records = refused.records().stream().map(record -> {
      Map<String, String> passed = new LinkedHashMap<>();
      record.unanswered().forEach(warning -> passed.put(warning.code(), "It is another one"));
      DraftRecord written = record.draft();
      return new DraftRecord(written.action(), written.kind(), written.key(), written.target(), written.base(), written.typed(), passed);
    }).toList();
    return new Draft(draft.token(), refused.proposal().version(), draft.origin(), draft.reason(), records);
  }

  /** Lets another wait that starts from the same version, as if it had been sent while this one was being written. */
  void forgetWhatWaits(Proposal proposal) {
    database.sql("update proposed_record set open_base = null where proposal_id = ?").param(proposal.id()).update();
  }

  void published(Draft draft) {
    Proposal proposal = submitted(draft);
    assertThat(post("/review/" + proposal.id() + "/accept", reviewer(), "version", String.valueOf(proposal.version()))).hasStatus(303);
  }

  Proposal now(Proposal proposal) {
    return proposals.seen(proposal.id(), author());
  }

  MvcTestResult get(String path, Editor as) {
    return mvc.get().uri(path).header("Accept-Language", "en").locale(Locale.ENGLISH)
        .with(authentication(SignedInEditor.authentication(as))).exchange();
  }

  Document page(String path, Editor as) {
    MvcTestResult result = get(path, as);
    assertThat(result).as(path).hasStatusOk();
    return document(result);
  }

  MvcTestResult post(String path, Editor as, String... parameters) {
    var request = mvc.post().uri(path).header("Accept-Language", "en").locale(Locale.ENGLISH)
        .with(authentication(SignedInEditor.authentication(as))).with(csrf());
    for (int i = 0; i < parameters.length; i += 2) {
      request = request.param(parameters[i], parameters[i + 1]);
    }
    return request.exchange();
  }

  static Document document(MvcTestResult result) {
    Document page = Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    assertThat(page.text()).doesNotContain("??");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("main a[href^=#]").eachAttr("href")).allSatisfy(href -> assertThat(page.getElementById(href.substring(1))).as(href).isNotNull());
    return page;
  }
}
