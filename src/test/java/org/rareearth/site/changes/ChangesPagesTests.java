package org.rareearth.site.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.Draft;
import org.rareearth.editorial.History;
import org.rareearth.editorial.Nature;
import org.rareearth.editorial.Origin;
import org.rareearth.editorial.Undo;
import org.rareearth.testing.EditingTest;
import org.rareearth.testing.Edits;
import org.rareearth.testing.ReadPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Readers see which changes are news of the world, which their sources made, and which are our own corrections. */
@EditingTest
class ChangesPagesTests {

  @Autowired private MockMvcTester mvc;
  @Autowired private Edits edits;
  @Autowired private History history;
  @Autowired private Undo undo;
  @Autowired private JdbcClient database;

  @Test
  void aNewRecordIsNewsOfTheWorldAndAnotherValueOfTheSameSourceIsOurCorrection() {
    long announced = edits.publish(Edits.newAward("news-natures"));
    long corrected = edits.publish(edits.revision("award_events", "report-news-natures", "amount", "$50M", "We had misread it"));
    edits.publish(Edits.of("Another document", List.of(Edits.newSource("news-natures-2"))));
    long restated = edits.publish(edits.revision("award_events", "report-news-natures", "source", "source-news-natures-2", "Said elsewhere too"));

    assertThat(nature(announced)).isEqualTo(Nature.WORLD);
    assertThat(nature(corrected)).isEqualTo(Nature.CORRECTION);
    assertThat(nature(restated)).isEqualTo(Nature.WORLD);
    assertThat(nature(1)).isEqualTo(Nature.BEGINNING);
  }

  @Test
  void aDocumentThatCameOutAgainIsARevisionByTheSource() {
    edits.publish(Edits.of("A document", List.of(Edits.newSource("news-again"))));
    long again = edits.publish(edits.revision("sources", "source-news-again", "published_on", "2025-11-02", "It came out again"));
    long title = edits.publish(edits.revision("sources", "source-news-again", "title", "Source, again", "A slip of the pen"));

    assertThat(nature(again)).isEqualTo(Nature.SOURCE);
    assertThat(nature(title)).isEqualTo(Nature.CORRECTION);
  }

  @Test
  void whatIsTakenBackOrGetsAnotherAddressIsOurCorrection() {
    long announced = edits.publish(Edits.newAward("news-back"));
    long renamed = edits.publish(edits.retire("awards", "award-news-back", Action.RENAME, "award-news-back-2"));
    Draft second = Edits.of("A document", List.of(Edits.newSource("news-back-2")));
    long published = edits.publish(second);
    Undo.Answer answer = undo.propose(published, UUID.randomUUID(), "It was a mistake", edits.author());
    long undone = edits.accept(((Undo.Answer.Submitted) answer).proposal());

    assertThat(nature(announced)).isEqualTo(Nature.WORLD);
    assertThat(nature(renamed)).isEqualTo(Nature.CORRECTION);
    assertThat(nature(undone)).isEqualTo(Nature.CORRECTION);
  }

  @Test
  void whatTheAuthorSaysComesBeforeWhatFollowsFromTheFields() {
    edits.publish(Edits.newAward("news-said"));
    Draft draft = edits.answered(edits.revision("award_events", "report-news-said", "amount", "$70M", "The agency restated it"));
    long change = edits.publish(new Draft(draft.token(), 0, Origin.FORM, draft.reason(), Nature.SOURCE, draft.records()));

    assertThat(nature(change)).isEqualTo(Nature.SOURCE);
  }

  @Test
  void listsChangesByDayInWordsWithTheirSources() {
    edits.publish(Edits.newAward("news-day"));
    long change = edits.publish(edits.revision("award_events", "report-news-day", "amount", "$50M", "It was less"));

    Document page = ReadPage.of(mvc, "/changes");
    Element line = page.selectFirst("#change-" + change);

    assertThat(line.text()).contains("we corrected", "Change " + change, "one record", "It was less", "changed: award report", "620", "50");
    assertThat(line.select("a").eachAttr("href")).contains("/history/changes/" + change, "/awards/award-news-day#report-report-news-day",
        "/sources/source-news-day");
    assertThat(line.selectFirst("time").attr("datetime")).isEqualTo(history.change(change).recordedAt().toString());
    assertThat(line.parent().parent().selectFirst("h2 time")).isNotNull();
    assertThat(ReadPage.of(mvc, "/changes", Locale.SIMPLIFIED_CHINESE).selectFirst("#change-" + change).text()).contains("本站更正", "修改");
  }

  @Test
  void narrowsByNatureKindAndMoment() {
    long news = edits.publish(Edits.newAward("news-sift"));
    long correction = edits.publish(edits.revision("award_events", "report-news-sift", "amount", "$50M", "It was less"));

    assertThat(ids("/changes?nature=world")).contains("change-" + news).doesNotContain("change-" + correction);
    assertThat(ids("/changes?nature=world&nature=correction")).contains("change-" + news, "change-" + correction);
    assertThat(ids("/changes?kind=awards")).contains("change-" + news).doesNotContain("change-" + correction);
    assertThat(ids("/changes?until=" + history.change(news).recordedAt())).contains("change-" + news).doesNotContain("change-" + correction);
    assertThat(ids("/changes?since=" + history.change(news).recordedAt())).contains("change-" + correction)
        .doesNotContain("change-" + news);
    assertThat(ids("/changes?as_of=" + history.change(news).recordedAt())).contains("change-" + news).doesNotContain("change-" + correction);
    assertThat(mvc.get().uri("/changes?nature=rumour")).hasStatus(400);
    assertThat(mvc.get().uri("/changes?until=some+day")).hasStatus(400);
    assertThat(ReadPage.of(mvc, "/changes?colour=red").select(".notice--warn").text()).contains("colour");
    assertThat(ReadPage.of(mvc, "/changes?nature=world").select(".options__list .options__count")).hasSize(4);
  }

  @Test
  void everyPageLeadsToIt() {
    assertThat(ReadPage.of(mvc, "/about").select("footer a[href=/changes]")).hasSize(1);
    assertThat(ReadPage.of(mvc, "/changes").select("main a[href=/history]")).hasSize(1);
  }

  @Test
  void toldApartInTheDatabaseAsInTheCode() {
    assertThat(database.sql("select count(*) from change where nature = 'BEGINNING' and proposal_id is not null").query(Long.class).single())
        .isZero();
  }

  private Nature nature(long change) {
    return history.change(change).nature();
  }

  private List<String> ids(String address) {
    return ReadPage.of(mvc, address).select("ol.changes > li").eachAttr("id");
  }
}
