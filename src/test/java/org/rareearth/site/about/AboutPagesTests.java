package org.rareearth.site.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rareearth.importing.DataSet;
import org.rareearth.testing.ReadPage;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TrackerTest
class AboutPagesTests {

  @Autowired MockMvcTester mvc;
  @Autowired DataSet data;

  @Test
  void explainsInBothLanguagesUnderTheSameAnchors() {
    Document english = page("/methodology");
    Document chinese = page("/methodology?lang=zh");
    List<String> anchors = english.select("main section").eachAttr("id");
    assertThat(anchors).contains("shown-value", "totals", "ladder", "bases", "units", "shares", "hhi", "gap", "signs", "source-kinds",
        "conflicts", "not-tracked", "corrections").isEqualTo(chinese.select("main section").eachAttr("id"));
    for (Document page : List.of(english, chinese)) {
      assertThat(page.select(".toc a").eachAttr("href")).allSatisfy(link -> assertThat(page.getElementById(link.substring(1))).isNotNull());
      assertThat(page.text()).doesNotContain("??");
    }
    assertThat(english.select("#units pre").text()).contains("0.90718474");
    assertThat(chinese.select("#units").text()).contains("6.2亿");
  }

  @Test
  void explainsEveryTermInBothLanguagesAndEveryElementByAuthority() {
    Document page = page("/glossary");
    assertThat(page.select("dl.glossary > div")).hasSize(59).allSatisfy(term -> assertThat(term.select("dt [lang=zh]")).isNotEmpty());
    assertThat(page.getElementById("element-dy").text()).contains("Dysprosium").contains("0.871").contains("heavy");
    assertThat(page.select("#elements ~ .scroll tbody tr")).hasSize(17).allSatisfy(row -> assertThat(row.select(".mark")).isNotEmpty());
    assertThat(page("/glossary?lang=zh").getElementById("term-reo").text()).contains("稀土氧化物");
  }

  @Test
  void countsEveryDataFile() {
    Document page = page("/about");
    List<String> files = page.select("#coverage code").eachText();
    assertThat(files).containsExactlyInAnyOrderElementsOf(data.names().stream().map(name -> name + ".csv").toList());
    Element facts = page.select("#coverage tr:has(code)").stream().filter(row -> row.text().contains("document_facts")).findFirst()
        .orElseThrow();
    assertThat(facts.text()).endsWith("62");
  }

  @Test
  void showsThePageThatAReaderReports() {
    assertThat(page("/about?page=/facilities/evac-sumter").select("#corrections .notice a").attr("href"))
        .isEqualTo("/facilities/evac-sumter");
    assertThat(page("/about").select("#corrections .notice")).isEmpty();
    assertThat(page("/about").getElementById("report")).isNotNull();
    for (String bad : List.of("//evil.example", "https://evil.example", "javascript:alert(1)", "/x<script>", "/" + "x".repeat(300))) {
      assertThat(mvc.get().uri("/about").param("page", bad)).as(bad).hasStatus(400);
    }
  }

  private Document page(String uri) {
    return ReadPage.of(mvc, uri);
  }
}
