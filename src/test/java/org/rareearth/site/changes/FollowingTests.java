package org.rareearth.site.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.History;
import org.rareearth.testing.EditingTest;
import org.rareearth.testing.Edits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who follows a feed hears of each change once, of whatever page it is, and never twice because something was renamed. */
@EditingTest
class FollowingTests {

  @Autowired private MockMvcTester mvc;
  @Autowired private Edits edits;
  @Autowired private History history;

  @Test
  void whatChangedLastComesFirstInTheFeedOfItsList() {
    edits.publish(Edits.newAward("news-followed"));
    edits.publish(Edits.newAward("news-other"));
    long change = edits.publish(edits.revision("award_events", "report-news-followed", "amount", "$50M", "It was less"));

    Element first = feed("/awards.atom").selectFirst("entry");

    assertThat(first.selectFirst("link").attr("href")).endsWith("/awards/award-news-followed");
    assertThat(first.selectFirst("id").text()).isEqualTo("tag:localhost,2026:awards/award-news-followed/" + change);
    assertThat(first.selectFirst("updated").text()).isEqualTo(history.change(change).recordedAt().toString());
    assertThat(first.selectFirst("content").text()).contains("we corrected", "It was less", "620");
    assertThat(feed("/awards.atom?rung=disbursed").text()).doesNotContain("award-news-followed");
    assertThat(feed("/search.atom?q=award%20news%20followed").selectFirst("entry > link").attr("href")).contains("/awards/award-news-followed");
  }

  @Test
  void theFeedOfARecordTellsOfAllThatIsOnItsPage() {
    long news = edits.publish(Edits.newAward("news-page"));
    long less = edits.publish(edits.revision("award_events", "report-news-page", "amount", "$50M", "It was less"));

    Document feed = feed("/awards/award-news-page.atom");

    assertThat(feed.select("entry > id").eachText()).containsExactly("tag:localhost,2026:award_events/report-news-page/" + less,
        "tag:localhost,2026:awards/award-news-page/" + news, "tag:localhost,2026:award_events/report-news-page/" + news);
    assertThat(feed.select("entry > category").eachAttr("term")).containsExactly("correction", "world", "world");
    assertThat(feed.select("entry > author > name").eachText()).containsOnly("Ann Author");
    assertThat(feed("/awards/vulcan-osc.atom").select("entry > id").last().text()).isEqualTo("tag:localhost,2026:awards/vulcan-osc/1");
  }

  @Test
  void idsOutliveNewTitlesAndNewAddresses() {
    edits.publish(Edits.newAward("news-renamed"));
    List<String> before = feed("/awards/award-news-renamed.atom").select("entry > id").eachText();
    edits.publish(edits.revision("awards", "award-news-renamed", "title_en", "Another title", "It is called otherwise"));
    assertThat(feed("/awards/award-news-renamed.atom").select("entry > id").eachText()).containsAll(before);

    edits.publish(edits.retire("awards", "award-news-renamed", Action.RENAME, "award-news-renamed-2"));
    assertThat(get("/awards/award-news-renamed.atom?lang=zh").getResponse().getHeader(HttpHeaders.LOCATION))
        .isEqualTo("/awards/award-news-renamed-2.atom?lang=zh");
    assertThat(feed("/awards/award-news-renamed-2.atom").select("entry > id").eachText()).containsAll(before);
  }

  @Test
  void aRecordThatWasWithdrawnHasNoFeedAnyMore() {
    edits.publish(Edits.of("A document", List.of(Edits.newSource("news-gone"))));
    assertThat(feed("/sources/source-news-gone.atom").select("entry")).hasSize(1);
    edits.publish(edits.retire("sources", "source-news-gone", Action.WITHDRAW, null));
    assertThat(get("/sources/source-news-gone.atom")).hasStatus(410);
  }

  @Test
  void theFeedOfChangesFollowsItsFilter() {
    long news = edits.publish(Edits.newAward("news-sorted"));
    long correction = edits.publish(edits.revision("award_events", "report-news-sorted", "amount", "$50M", "It was less"));

    assertThat(ids("/changes.atom?nature=correction")).contains("tag:localhost,2026:changes/" + correction)
        .doesNotContain("tag:localhost,2026:changes/" + news);
    assertThat(ids("/history.atom?author=Ann%20Author")).contains("tag:localhost,2026:changes/" + correction);
    assertThat(ids("/changes.atom?as_of=" + history.change(news).recordedAt())).contains("tag:localhost,2026:changes/" + news)
        .doesNotContain("tag:localhost,2026:changes/" + correction);
    assertThat(feed("/changes.atom?nature=correction&lang=zh").selectFirst("entry > category").attr("label")).isEqualTo("本站更正");
  }

  @Test
  void theFeedOfTheComparisonTellsOfFiguresOfItsPlaces() {
    long change = edits.publish(edits.revision("stage_positions", "sp01", "note", "Followed.", "A note"));

    assertThat(ids("/compare.atom")).anyMatch(id -> id.startsWith("tag:localhost,2026:stage_positions/") && id.endsWith("/" + change));
    assertThat(ids("/compare.atom?a=us&b=jp")).noneMatch(id -> id.endsWith("/" + change));
  }

  @Test
  void whoHasTheFeedIsSentItAgainOnceSomethingChanged() {
    String tag = get("/awards.atom").getResponse().getHeader(HttpHeaders.ETAG);
    assertThat(mvc.get().uri("/awards.atom").header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatus(304);
    edits.publish(Edits.of("A document", List.of(Edits.newSource("news-tagged"))));
    assertThat(mvc.get().uri("/awards.atom").header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatusOk();
  }

  private List<String> ids(String address) {
    return feed(address).select("entry > id").eachText();
  }

  private Document feed(String address) {
    MvcTestResult result = get(address);
    assertThat(result.getResponse().getStatus()).as(address).isEqualTo(200);
    return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(URI.create(address)).exchange();
  }
}
