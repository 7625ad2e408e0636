package org.rareearth.site.facility;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.testing.ReadPage;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** /facilities as a reader sees it. */
@TrackerTest
class FacilitiesPageTests {

  @Autowired MockMvcTester mvc;
  @Autowired EntityManagerFactory factory;

  @Test
  void listsAPageOfPlantsWithStatusFigureAndSource() {
    Document page = read("/facilities?country=US&q=sumter");
    Element row = row(page, "/facilities/evac-sumter");
    assertThat(row.text()).contains("eVAC Magnetics", "Vacuumschmelze", "Sumter, South Carolina, United States", "operating", "Dec 2025",
        "2,000 t/yr", "NdFeB magnets, planned 2026");
    assertThat(row.select("sup.mark")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(page.select("[role=status]").text()).contains("of 139 match");
  }

  @Test
  void showsFiftyAndLeadsOn() {
    Document page = read("/facilities");
    assertThat(page.select("tbody tr")).hasSize(50);
    assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/facilities?page=2");
    assertThat(read("/facilities?page=3").select("tbody tr")).hasSize(39);
  }

  @Test
  void saysUnknownAndNoFigureAndNeverZero() {
    Element row = row(read("/facilities?status=unknown"), "/facilities/aml-palm-bay");
    assertThat(row.text()).contains("unknown", "no figure").doesNotContain(" 0 ");
  }

  @Test
  void keepsFiltersInChipsAndNamesWhatItDoesNotKnow() {
    Document page = read("/facilities?status=operating&status=closed&country=US&colour=red");
    assertThat(page.select(".filter__line .chip--drop").eachText()).anyMatch(chip -> chip.contains("operating"))
        .anyMatch(chip -> chip.contains("closed")).anyMatch(chip -> chip.contains("United States"));
    assertThat(page.select(".filter__line .chip--drop").eachAttr("href")).contains("/facilities?status=closed&country=US&colour=red");
    assertThat(page.select(".notice--warn").text()).contains("colour");
  }

  @Test
  void offersWhatToDropWhenNothingMatches() {
    Document page = read("/facilities?q=zzzz&status=closed");
    assertThat(page.select(".table--empty .chip--drop")).hasSize(2);
    assertThat(page.select("table")).isEmpty();
  }

  @Test
  void speaksChinese() {
    Document page = ReadPage.of(mvc, "/facilities?q=sumter", Locale.CHINESE);
    assertThat(row(page, "/facilities/evac-sumter").text()).contains("eVAC 萨姆特磁体工厂", "美国南卡罗来纳州", "钕铁硼磁体", "2,000 吨/年");
  }

  @ParameterizedTest
  @ValueSource(strings = {"status=sleeping", "country=Mars", "stage=alchemy", "stage=A%20B", "page=0", "page=99", "page=x",
      "page=99999999999", "sort=colour", "operator=%25%25", "q=%01", "q=%00"})
  void refusesWhatCannotBeMeant(String query) {
    assertThat(mvc.get().uri(URI.create("/facilities?" + query))).hasStatus(400);
  }

  @Test
  void asksAsMuchForOnePlantAsForFifty() {
    long fifty = statements("/facilities");
    assertThat(statements("/facilities?q=sumter")).isEqualTo(fifty);
    assertThat(fifty).isLessThanOrEqualTo(13);
  }

  private long statements(String address) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    read(address);
    statistics.clear();
    read(address);
    return statistics.getPrepareStatementCount();
  }

  private Document read(String address) {
    return ReadPage.of(mvc, address);
  }

  private static Element row(Document page, String href) {
    List<Element> rows = page.select("tbody tr:has(th a[href=" + href + "])");
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }
}
