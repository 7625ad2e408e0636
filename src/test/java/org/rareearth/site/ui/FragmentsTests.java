package org.rareearth.site.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rareearth.platform.errors.ErrorPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Renders every shared fragment inside the layout, in both languages. */
@WebMvcTest(controllers = FragmentsTests.Specimens.class,
    excludeAutoConfiguration = {ServletWebSecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class},
    properties = "spring.messages.basename=messages/ui,messages/terms,messages/errors,messages/search,messages/picture",
    excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.rareearth\\.platform\\..*"))
@Import({FragmentsTests.Specimens.class, FragmentsTests.Fixed.class})
class FragmentsTests {

  @Autowired
  MockMvcTester mvc;

  @Test
  void marksEveryFactWithANumberThatPointsToItsSource() {
    Document page = get("/specimen?status=operating&status=paused", "en");

    assertThat(page.select("sup.mark a")).isNotEmpty().allSatisfy(mark -> {
      assertThat(page.getElementById(mark.attr("href").substring(1))).as(mark.outerHtml()).isNotNull();
      assertThat(mark.attr("aria-label")).startsWith("Source ");
    });
    assertThat(page.select(".fig").eachText()).contains("270,000 t REO", "up to 2,000 t/yr", "$620 M", "A$1.25 bn");
    assertThat(page.select("#source-2 .sources__title").attr("lang")).isEqualTo("zh");
    assertThat(page.select("#source-4").text()).contains("no address was kept").doesNotContain("javascript");
  }

  @Test
  void speaksChineseThroughoutAndSaysWhereItCannot() {
    Document page = get("/specimen?status=operating", "zh");

    assertThat(page.select("html").attr("lang")).isEqualTo("zh");
    assertThat(page.select(".fig").eachText()).contains("270,000 吨REO", "最多 2,000 吨/年", "6.2亿美元", "9,410万美元");
    assertThat(page.select("time").eachText()).contains("2025年11月3日", "2026年下半年");
    assertThat(page.select("[lang=en]").eachText()).contains("Largest US magnet base (NC)", "MP Materials");
    assertThat(page.select(".masthead__language").attr("href")).isEqualTo("/specimen?status=operating&lang=en");
  }

  @Test
  void leavesNoMessageUntranslatedAndNoStyleInTheMarkup() {
    for (String language : List.of("en", "zh")) {
      Document page = get("/specimen", language);

      assertThat(page.outerHtml()).doesNotContain("??");
      assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    }
  }

  @Test
  void tellsReadersAndMachinesWhereThePageLives() {
    Document page = get("/specimen?year=2025", "en");

    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://tracker.example/specimen?year=2025&lang=en");
    assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang")).containsExactly("en", "zh", "x-default");
    assertThat(page.select("link[rel=alternate][type='text/csv']").attr("href")).isEqualTo("/specimen.csv?year=2025");
    assertThat(page.select(".colophon").text()).contains("Data recorded up to 22 Nov 2026", "accessed 23 Nov 2026");
    assertThat(page.select(".colophon a[href*=corrections]").attr("href")).isEqualTo("/about?page=/specimen#corrections");
    assertThat(page.select(".masthead [aria-current]").eachText()).containsExactly("Compare");
  }

  @Test
  void writesAnErrorPageThatSaysWhatIsAcceptedAndLeadsOn() {
    Document page = get("/specimen-error", "zh");

    assertThat(page.select("h1").text()).isEqualTo("无法读懂这个请求");
    assertThat(page.select("main").text()).contains("错误 400", "status: operating, paused", "1a2b3c4d");
    assertThat(page.select("main a").eachAttr("href")).contains("/", "/facilities");
    assertThat(page.outerHtml()).doesNotContain("??");
  }

  private Document get(String url, String language) {
    var answer = mvc.get().uri("http://tracker.example" + url).header("Accept-Language", language).exchange();
    assertThat(answer).hasStatusOk();
    try {
      String html = answer.getResponse().getContentAsString();
      Files.writeString(Files.createDirectories(Path.of("target/specimens"))
          .resolve(url.replaceAll("^/|\\?.*", "") + "-" + language + ".html"), html);
      return Jsoup.parse(html);
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  @Controller
  static class Specimens {

    @GetMapping("/specimen")
    String specimen(Model model) {
      model.addAttribute("page", SpecimenPage.sample());
      model.addAttribute("twins", List.of("csv", "json"));
      return "specimen";
    }

    @GetMapping("/specimen-error")
    String error(Model model) {
      model.addAttribute("page", new ErrorPage(400, "errors.400.title", List.of("status: operating, paused"), "1a2b3c4d"));
      return "errors/error";
    }
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Fixed {

    @Bean
    @Primary
    Clock fixedClock() {
      return Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    RecordedUpTo recordedUpTo() {
      return () -> Instant.parse("2026-11-22T12:00:00Z");
    }
  }
}
