package org.rareearth.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rareearth.testing.ReadPage;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every statement of the two founding articles is on a page, with its source, in both languages. */
@TrackerTest
class FoundingArticlesTests {

  @Autowired
  private MockMvcTester mvc;

  @Test
  void thereAreSixtyTwo() throws IOException {
    assertThat(facts()).hasSize(62);
  }

  @TestFactory
  Stream<DynamicTest> standsOnItsArticlesPageAndOnThePageThatAnswersIt() throws IOException {
    return facts().stream().map(fact -> DynamicTest.dynamicTest(fact.get("fact") + " " + fact.get("value_en"), () -> {
      for (String language : List.of("en", "zh")) {
        assertThat(words(page("/sources/" + fact.get("source"), language).body())).contains(printed(fact, language));
        Element answer = page(fact.get("page"), language).getElementById("fact-" + fact.get("fact"));
        assertThat(answer).as(fact.get("page") + " has #fact-" + fact.get("fact")).isNotNull();
        assertThat(words(answer)).contains(printed(fact, language));
        String note = answer.select("sup a[href^='#source-']").attr("href");
        assertThat(answer.ownerDocument().select(note + " a[href='/sources/" + fact.get("source") + "']")).isNotEmpty();
      }
    }));
  }

  /** The words of the statement, or its number as pages print it. */
  private static String printed(CSVRecord fact, String language) {
    String value = fact.get("value_" + language);
    if (value.isEmpty()) {
      value = fact.get("value_en");
    }
    String number = value.replaceFirst(" \\(nearly\\)$", "");
    if (!number.matches("\\d+")) {
      return value.strip();
    }
    return "USD".equals(fact.get("unit")) ? "$" + new BigDecimal(number).movePointLeft(6).stripTrailingZeros().toPlainString() + " M"
        : "%,d".formatted(Long.valueOf(number));
  }

  private static String words(Element element) {
    return element.text().replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2009', ' ');
  }

  private Document page(String path, String language) {
    return ReadPage.of(mvc, path + "?lang=" + language);
  }

  private static List<CSVRecord> facts() throws IOException {
    try (CSVParser rows = CSVParser.parse(Path.of("src/main/resources/data/document_facts.csv"), StandardCharsets.UTF_8,
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return rows.getRecords();
    }
  }
}
