package org.rareearth.site.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rareearth.account.Role;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.History;
import org.rareearth.testing.EditingTest;
import org.rareearth.testing.Edits;
import org.rareearth.testing.ReadPage;
import org.rareearth.testing.WithEditor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What everybody can read of what changed. */
@EditingTest
class HistoryPagesTests {

  @Autowired private MockMvcTester mvc;
  @Autowired private Edits edits;
  @Autowired private History history;

  @Test
  void listsChangesWithWhoWhyAndWhat() {
    long change = edits.publish(Edits.newAward("listed"));

    Element line = ReadPage.of(mvc, "/history").selectFirst("#change-" + change);

    assertThat(line.text()).contains("It was announced", "Ann Author, reviewed by Rae Reviewer", "form", "Award listed", "Source listed");
    assertThat(line.select("a").eachAttr("href")).contains("/history/changes/" + change, "/history/awards/award-listed");
    assertThat(line.selectFirst("time").attr("datetime")).isEqualTo(history.change(change).recordedAt().toString());
  }

  @Test
  void narrowsTheListAndPagesByNumber() {
    long first = edits.publish(Edits.of("First", List.of(Edits.newSource("narrow-1"))));
    long second = edits.publish(Edits.of("Second", List.of(Edits.newSource("narrow-2"))));

    assertThat(ids("/history?before=" + second)).doesNotContain("change-" + second).contains("change-" + first);
    assertThat(ids("/history?since=" + history.change(first).recordedAt())).contains("change-" + second).doesNotContain("change-" + first);
    assertThat(ids("/history?kind=hs_codes")).doesNotContain("change-" + second);
    assertThat(ids("/history?kind=sources&author=Ann%20Author")).contains("change-" + second);
    assertThat(ReadPage.of(mvc, "/history?colour=red").select(".notice--warn").text()).contains("colour");
    assertThat(ReadPage.of(mvc, "/history?kind=hs_codes").text()).contains("Nothing matches");
  }

  @Test
  void refusesWhatNamesNoMomentKindOrNumber() {
    assertThat(text(mvc.get().uri("/history?since=yesterday").exchange(), 400)).contains("since", "yesterday", "2026-Q3", "beginning");
    assertThat(text(mvc.get().uri("/history?kind=plants").exchange(), 400)).contains("facilities");
    assertThat(text(mvc.get().uri("/history?before=x").exchange(), 400)).contains("number of a change");
    assertThat(mvc.get().uri("/history/changes/123456789")).hasStatus(404);
    assertThat(mvc.get().uri("/history/awards/nothing-ever")).hasStatus(404);
    assertThat(mvc.get().uri("/history/plants/x")).hasStatus(400);
  }

  @Test
  void tellsOfAChangeFieldByField() {
    edits.publish(Edits.newAward("told"));
    long change = edits.publish(edits.revision("award_events", "report-told", "amount", "$50M", "It was less"));

    Document page = ReadPage.of(mvc, "/history/changes/" + change);

    assertThat(page.select("dl.facts").text()).contains("Ann Author", "Rae Reviewer", "It was less", "Source told");
    Element row = page.selectFirst("table.revision tbody tr");
    assertThat(row.select("del").text()).contains("620");
    assertThat(row.select("ins").text()).contains("50");
    assertThat(page.select("table.revision tbody tr")).hasSize(1);
    List<String> links = page.select(".revisions .record a").eachAttr("href");
    assertThat(links.getFirst()).isEqualTo("/history/award_events/report-told");
    assertThat(ReadPage.of(mvc, links.get(1)).selectFirst("#report-report-told").text()).contains("620");
    assertThat(ReadPage.of(mvc, links.get(2)).selectFirst("#report-report-told").text()).contains("50");
    assertThat(page.select("form[action=/edit/undo]")).isEmpty();
  }

  @Test
  @WithEditor(role = Role.CONTRIBUTOR)
  void offersContributorsToUndoAndNotToReadTheProposalsOfOthers() {
    long change = edits.publish(Edits.newAward("offered"));

    Document page = ReadPage.of(mvc, "/history/changes/" + change);

    assertThat(page.select("form[action=/edit/undo] input[name=_csrf]")).hasSize(1);
    assertThat(page.select("main a[href^=/proposals/]")).isEmpty();
  }

  @Test
  @WithEditor(role = Role.REVIEWER)
  void letsReviewersReadTheProposal() {
    long change = edits.publish(Edits.newAward("reviewed"));

    assertThat(ReadPage.of(mvc, "/history/changes/" + change).select("main a[href^=/proposals/]")).hasSize(1);
    assertThat(ReadPage.of(mvc, "/history/awards/award-reviewed").select("main a[href^=/proposals/]")).hasSize(1);
  }

  @Test
  void keepsTheVersionsOfARecordThroughItsKeys() {
    edits.publish(Edits.newAward("renamed"));
    edits.publish(edits.revision("awards", "award-renamed", "terms_en", "With warrants", "Terms came out"));
    edits.publish(edits.retire("awards", "award-renamed", Action.RENAME, "award-renamed-2"));
    edits.publish(edits.revision("awards", "award-renamed-2", "terms_en", "Without warrants", "They were dropped"));

    Document page = ReadPage.of(mvc, "/history/awards/award-renamed-2");

    assertThat(page.select(".versions > li h2").eachText()).hasSize(4);
    assertThat(page.select("#version-4").text()).contains("With warrants", "Without warrants", "They were dropped", "shown now");
    assertThat(page.select("#version-3").text()).contains("award-renamed and became award-renamed-2");
    assertThat(page.select("#version-1").text()).contains("added", "Award renamed");
    MvcTestResult old = mvc.get().uri("/history/awards/award-renamed").exchange();
    assertThat(old).hasStatus3xxRedirection().hasRedirectedUrl("/history/awards/award-renamed-2");
  }

  @Test
  void comparesAnyTwoVersions() {
    long made = edits.publish(Edits.newAward("compared"));
    edits.publish(edits.revision("awards", "award-compared", "terms_en", "One", "One"));
    long last = edits.publish(edits.revision("awards", "award-compared", "note", "Two", "Two"));

    Document page = ReadPage.of(mvc, "/history/awards/award-compared/compare?from=" + last + "&to=" + made);

    assertThat(page.select("h1").text()).isEqualTo("Versions 1 and 3");
    assertThat(page.select("table.revision tbody tr")).hasSize(2);
    assertThat(page.select("ins").eachText()).containsExactlyInAnyOrder("One", "Two");
    Element form = ReadPage.of(mvc, "/history/awards/award-compared").selectFirst("form#compare");
    assertThat(form.attr("action")).isEqualTo("/history/awards/award-compared/compare");
    assertThat(text(mvc.get().uri("/history/awards/award-compared/compare?from=1").exchange(), 400)).contains("from");
  }

  @Test
  void tellsWhatTheDataFilesBrought() {
    Document page = ReadPage.of(mvc, "/history/awards/vulcan-chips");
    assertThat(page.select("#version-1 h2").text()).contains("as in the data files");
    assertThat(ReadPage.of(mvc, "/history/conflict_sides/evac-oxide-or-magnet/a/facility_claim/c007").select("h1").text())
        .contains("make oxides or magnets");
    assertThat(ReadPage.of(mvc, "/history/elements/Nd").select("#version-1")).hasSize(1);
    assertThat(ReadPage.of(mvc, "/history/hs_codes/8505.11.00.10").select("#version-1")).hasSize(1);
  }

  @Test
  void speaksChinese() {
    long change = edits.publish(Edits.newAward("chinese"));

    assertThat(ReadPage.of(mvc, "/history", Locale.CHINESE).select("#change-" + change).text()).contains("新增", "Rae Reviewer 审核");
    assertThat(ReadPage.of(mvc, "/history/awards/award-chinese", Locale.CHINESE).select("h1").text()).contains("历史版本");
    ReadPage.of(mvc, "/history/changes/" + change, Locale.CHINESE);
  }

  @Test
  void isLinkedFromEveryRecordsPage() {
    for (String page : List.of("/facilities/evac-sumter", "/awards/vulcan-osc", "/organizations/ucore", "/programs/dpa-title-iii",
        "/stages/mining", "/policies/pol-013", "/sources/usgs-mcs2026")) {
      assertThat(ReadPage.of(mvc, page).select("ul.record > li > a:not(.feed)").eachAttr("href")).as(page).containsExactly("/history" + page);
    }
  }

  private List<String> ids(String address) {
    return ReadPage.of(mvc, address).select(".changes > li").eachAttr("id");
  }

  private static String text(MvcTestResult result, int status) {
    assertThat(result).hasStatus(status);
    try {
      return org.jsoup.Jsoup.parse(result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8)).text();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
