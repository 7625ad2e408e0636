package org.rareearth.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.testing.ReadPage;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Operators in the address of a list: read strictly, said in words, carried on by the form, and obeyed by past pages and files. */
@TrackerTest
class ListOperatorsTests {

  @Autowired MockMvcTester mvc;

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "/awards?amount__gte=abc | amount__gte | 1000000", "/awards?amount__contains=5 | amount__contains | amount__gte",
      "/awards?amount__gte=5&currency=USD&currency=EUR | amount__gte | currency=USD", "/awards?date__lt=yesterday | date__lt | 2026-H2",
      "/awards?date__gt=2025&date__gt=2026 | date__gt | date__gt=2025", "/awards?rung__not=paid | rung__not | conditional",
      "/facilities?capacity__gte=5 | capacity__gte | capacity__isnull", "/facilities?capacity__isnull=yes | capacity__isnull | 1",
      "/facilities?name__like=x | name__like | name__contains", "/facilities?quality=bad | quality | stale",
      "/sources?statements__gte=-1 | statements__gte | 94.1", "/sources?kind__not=blog | kind__not | official",
      "/policies?until__lt=2025-13 | until__lt | 2026-Q3", "/policies?quality__not=x | quality__not | disputed"})
  void refusesWhatCannotBeMeantAndSaysWhatCould(String address, String parameter, String accepted) throws Exception {
    MvcTestResult page = mvc.get().uri(URI.create(address + "&lang=en")).exchange();
    assertThat(page).hasStatus(400);
    assertThat(page.getResponse().getContentAsString()).contains(parameter, accepted);
    assertThat(mvc.get().uri(URI.create(address.replaceFirst("[?]", ".json?")))).hasStatus(400);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "/awards?amount__gte=100000000&rung__not=obligated | Amount at least 100,000,000 USD · Commitment is known and not signed",
      "/awards?amount__lt=100000000&currency=AUD | Amount less than 100,000,000 AUD",
      "/facilities?country__not=US&capacity__isnull=1&latest__gte=2025-H2 | Country is known and not United States · Capacity unknown · "
          + "Status as of from H2 2025",
      "/sources?title__contains=magnet&statements__gte=2 | Title contains “magnet” · Statements at least 2",
      "/policies?suspended__isnull=0&element=Dy&date__lt=2026 | Suspended from known · Element: Dy · Date before 2026"})
  void saysInWordsWhatIsAskedAndLetsEachGo(String address, String words) {
    Document page = ReadPage.of(mvc, address + "&lang=en");
    for (String sentence : words.split(" · ")) {
      assertThat(page.select(".filter__line .chip").eachText()).anySatisfy(chip -> assertThat(chip).endsWith(sentence));
    }
    page.select(".filter__line .chip").eachAttr("href").forEach(href -> assertThat(mvc.get().uri(URI.create(href))).hasStatusOk());
    assertThat(page.select(".filter__line [role=status]").text()).contains(" of ");
    assertThat(ReadPage.of(mvc, address + "&lang=zh").select(".filter__line .chip").text()).doesNotContain("condition.");
  }

  @Test
  void theFormCarriesOnWhatItHasNoControlFor() {
    Document page = ReadPage.of(mvc, "/facilities?status__not=operating&status__not=closed&name__contains=mag");
    assertThat(page.select("form.filter input[type=hidden][name=status__not]").eachAttr("value")).containsExactly("operating", "closed");
    assertThat(page.select("form.filter input[name=name__contains]").attr("value")).isEqualTo("mag");
    assertThat(page.select("details.filter__more").hasAttr("open")).isTrue();
    assertThat(ReadPage.of(mvc, "/facilities").select("details.filter__more").hasAttr("open")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "/awards?amount__gte=10000000&quality=disputed&date__gte=2024&country__not=CN&facility__isnull=0&title__notcontains=option",
      "/facilities?stage__not=mining&operator__not=mp&quality__not=stale&capacity__isnull=0&latest__lt=2026-06&location__isnull=0",
      "/awards?amount__gte=94100000.5", "/sources?quality=disputed&published__gte=2024&archive__isnull=1&publisher__notcontains=news", "/policies?quality=stale&until__isnull=1"})
  void aPastPageAnswersThem(String address) {
    Document now = ReadPage.of(mvc, address);
    Document past = ReadPage.of(mvc, address + "&as_of=" + Instant.now().truncatedTo(ChronoUnit.MICROS));
    assertThat(now.select("tbody th a")).isNotEmpty();
    assertThat(past.select("tbody th a").eachText()).isEqualTo(now.select("tbody th a").eachText());
    assertThat(past.select(".options__count").eachText()).isEqualTo(now.select(".options__count").eachText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/facilities", "/awards", "/sources", "/policies"})
  void everyListCountsWhatIsMissingOrDoubtful(String list) {
    Document page = ReadPage.of(mvc, list);
    page.select("input[name=quality]").forEach(box -> {
      String count = box.parent().select(".options__count").text();
      Document narrowed = ReadPage.of(mvc, list + "?quality=" + box.attr("value") + "&lang=en");
      assertThat(narrowed.select(".filter__line [role=status]").text()).as(box.attr("value")).matches(count + " (of|in) .*");
    });
    assertThat(page.select("input[name=quality]").eachAttr("value")).contains("stale", "disputed");
  }
}
