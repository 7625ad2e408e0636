package org.rareearth.site.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rareearth.testing.ReadPage;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TrackerTest
class SourcePagesTests {

  @Autowired MockMvcTester mvc;
  @Autowired EntityManagerFactory factory;

  @Test
  void listsEverySourceInPagesOfAHundred() throws IOException {
    Document first = page("/sources");
    assertThat(first.select("tbody tr")).hasSize(100);
    assertThat(first.select("[role=status]").text()).contains(String.valueOf(rows("sources").size()));
    int last = Math.ceilDiv(rows("sources").size(), 100);
    assertThat(page("/sources?page=" + last).select("tbody tr")).hasSize(rows("sources").size() - 100 * (last - 1));
  }

  @Test
  void narrowsByEveryFilterAndNamesTheActiveOnes() {
    Document page = page("/sources?kind=official&kind=filing&language=en&year=2025");
    assertThat(page.select("tbody tr")).isNotEmpty().allSatisfy(row -> assertThat(row.text()).contains("2025"));
    assertThat(page.select(".chip--drop").eachText()).hasSize(4);
    assertThat(page("/sources?q=%E6%90%9C%E7%8B%90").select("tbody th").text()).contains("美国生产出首块稀土磁铁");
    assertThat(page("/sources?publisher=U.S.%20Geological%20Survey").select("tbody tr").size()).isBetween(5, 20);
    assertThat(page("/sources?year=unknown&kind=press").select("tbody time")).isEmpty();
  }

  @Test
  void sortsByWhatASourceCarriesAndKeepsTheUndatedLastBothWays() {
    assertThat(page("/sources?sort=-statements").selectFirst("tbody th a").attr("href")).isEqualTo("/sources/usgs-myb2022");
    assertThat(page("/sources?sort=published").selectFirst("tbody time").attr("datetime")).startsWith("2006");
    assertThat(page("/sources?sort=published&page=7").select("tbody tr").last().select("time")).isEmpty();
    assertThat(page("/sources?sort=-published&page=7").select("tbody tr").last().select("time")).isEmpty();
  }

  @Test
  void countsOfTheListAreWhatThePagesShow() {
    Document list = page("/sources?sort=-statements");
    for (Element row : list.select("tbody tr").subList(0, 5)) {
      Document source = page(row.selectFirst("th a").attr("href"));
      assertThat(source.select("main tbody tr")).hasSize(Integer.parseInt(row.select("td").last().text()));
    }
  }

  @Test
  void standsEveryFactOfTheFoundingArticlesOnTheirPages() throws IOException {
    List<CSVRecord> facts = rows("document_facts");
    assertThat(facts).hasSize(62);
    for (String article : List.of("sohu-2025-11-12", "beimei-carolinas")) {
      Document english = page("/sources/" + article);
      Document chinese = page("/sources/" + article + "?lang=zh");
      facts.stream().filter(fact -> fact.get("source").equals(article)).forEach(fact -> {
        Element row = english.getElementById("fact-" + fact.get("fact"));
        assertThat(row).as(fact.get("fact")).isNotNull();
        assertThat(row.selectFirst("data").attr("value")).isEqualTo(fact.get("value_en"));
        assertThat(row.selectFirst("td[lang=zh]").text()).isEqualTo(fact.get("value_zh").strip());
        assertThat(row.text()).contains(fact.get("subject_en")).contains(fact.get("locator"));
        assertThat(row.select("a[href=" + fact.get("page") + "]")).hasSize(1);
        assertThat(chinese.getElementById("fact-" + fact.get("fact")).text()).contains(fact.get("subject_zh"))
            .contains(fact.get("value_zh"));
      });
    }
  }

  @Test
  void marksTheWordsOfADocumentWithItsLanguage() {
    Element row = page("/sources/beimei-carolinas").getElementById("fact-s031");
    assertThat(row.selectFirst("b").text()).isEqualTo("10,000 t/yr");
    assertThat(row.select("span[lang=zh]").text()).contains("年产1万吨");
    assertThat(page("/sources/beimei-carolinas?lang=zh").getElementById("fact-s034").text()).contains("6.2亿美元").doesNotContain("62亿美元");
  }

  @Test
  void leadsFromAStatementToThePageThatShowsIt() {
    Document page = page("/sources/sohu-2025-11-12");
    assertThat(page.getElementById("claim-c002").select("a[href=/facilities/evac-sumter#claim-c002]")).hasSize(1);
    assertThat(page.getElementById("claim-c002").text()).contains("8 weeks").contains("permitting process completed in just eight weeks");
    assertThat(page.getElementById("report-ucore-dpa-phase2-1").text()).contains("no amount stated");
  }

  @Test
  void asksTheDatabaseTheSameNumberOfTimesWhateverASourceSays() {
    assertThat(statements("/sources")).isLessThanOrEqualTo(28);
    long much = statements("/sources/usgs-myb2022");
    assertThat(much).isLessThanOrEqualTo(20).isEqualTo(statements("/sources/ebike-doe"));
  }

  @Test
  void refusesWhatItCannotReadAndWarnsOfWhatItDoesNotKnow() {
    for (String bad : List.of("kind=rumour", "language=xx", "year=1", "sort=size", "page=0", "page=99", "page=1e9",
        "q=" + "x".repeat(201))) {
      assertThat(mvc.get().uri("/sources?" + bad)).as(bad).hasStatus(400);
    }
    assertThat(mvc.get().uri("/sources/no-such-source")).hasStatus(404);
    assertThat(page("/sources?colour=red").select(".notice--warn").text()).contains("colour");
    assertThat(page("/sources?kind=filing&language=ko").select(".table--empty .chip--drop")).hasSize(2);
  }

  private Document page(String uri) {
    return ReadPage.of(mvc, uri);
  }

  private long statements(String uri) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    page(uri); // The foot of the page asks for the latest change now and then; not while this counts.
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    page(uri);
    long count = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    return count;
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(Path.of("src/main/resources/data", file + ".csv")),
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    }
  }
}
