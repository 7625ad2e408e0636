package org.rareearth.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page, in both languages, for readers who use a keyboard, a screen reader or a phone. */
@BrowserTest
class AccessibilityJourneyTests {

  private static Browser browser;

  @LocalServerPort
  private int port;

  @BeforeAll
  static void openBrowser() {
    browser = Browser.open();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  static Stream<String> pages() {
    return Stream.of("/", "/facilities", "/facilities/evac-sumter", "/facilities/vulcan-benson", "/organizations", "/organizations/ucore",
        "/awards", "/awards/vulcan-osc", "/programs", "/programs/dpa-title-iii", "/stages", "/stages/magnet_manufacturing", "/compare",
        "/regions/carolinas", "/policies", "/policies/pol-013", "/network", "/network?by=party", "/conflicts", "/sources",
        "/sources/beimei-carolinas", "/methodology", "/glossary", "/about", "/changes", "/data", "/api/docs", "/search", "/search?q=magnet",
        "/search?q=nosuchthing", "/no-such-page", "/awards?rung=nonsense",
        "/charts", "/charts/public-money", "/charts/courses", "/embed/charts/chain", "/embed/compare", "/compare/sheet");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void breaksNoRuleOfAxeInEitherLanguage(String path) {
    for (String language : List.of("en-US", "zh-CN")) {
      Page page = browser.window(1280, language);
      page.navigate("http://localhost:" + port + path);
      assertThat(Accessibility.violations(page)).as(path + " " + language).isEmpty();
      page.context().close();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void doesNotScrollSidewaysOnAPhone(String path) {
    for (String language : List.of("en-US", "zh-CN")) {
      Page page = browser.window(360, language);
      page.navigate("http://localhost:" + port + path);
      Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(((Number) overflow).intValue()).as(path + " " + language).isLessThanOrEqualTo(0);
      page.context().close();
    }
  }
}
