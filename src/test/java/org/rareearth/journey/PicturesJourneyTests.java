package org.rareearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pictures in a real browser: still without a script, lively when asked, on paper on one page. */
@BrowserTest
class PicturesJourneyTests {

  private static final Pattern ONE_PAGE = Pattern.compile("/Type\\s*/Page[^s]");

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

  @ParameterizedTest
  @CsvSource({"/, chain, en-US", "/, public-money, zh-CN", "/compare, shares, zh-CN", "/compare, courses, en-US"})
  void comesAliveByKeyboardWithoutBreakingThePolicyAndGoesBack(String path, String key, String language) {
    Page page = browser.window(1100, language);
    List<String> complaints = new CopyOnWriteArrayList<>();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.navigate(address(path));
    Locator figure = page.locator("#chart-" + key);
    assertThat(page.evaluate("performance.getEntriesByType('resource').filter(r => r.name.includes('echarts')).length")).hasToString("0");

    figure.locator("[data-explore]").focus();
    page.keyboard().press("Enter");

    assertThat(figure.locator(".picture__lively svg")).isVisible();
    assertThat(figure.locator(".picture__still")).isHidden();
    figure.locator("[data-explore]").click();
    assertThat(figure.locator(".picture__lively")).hasCount(0);
    assertThat(figure.locator(".picture__still")).isVisible();
    assertThat(complaints).isEmpty();
    page.context().close();
  }

  @Test
  void staysStillWhenTheLibraryCannotBeHad() {
    Page page = browser.window(1100, "en-US");
    page.route(Pattern.compile("echarts"), Route::abort);
    page.navigate(address("/charts/chain"));
    page.locator("[data-explore]").click();
    assertThat(page.locator("[data-explore]")).hasText("The picture cannot answer to the pointer here; it stays as it is.");
    assertThat(page.locator(".picture__wide svg")).isVisible();
    page.context().close();
  }

  @Test
  void reachesTheRowsOfAColumnByKeyboard() {
    Page page = browser.window(1100, "en-US");
    page.navigate(address("/charts/public-money"));
    Locator column = page.locator(".picture__wide svg a").first();
    column.focus();
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile("/awards\\?.*rung="));
    assertThat(page.locator("#list tbody tr").count()).isPositive();
    page.context().close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/compare/sheet?lang=en", "/compare/sheet?lang=zh", "/compare/sheet?a=us&b=jp&lang=en"})
  void printsTheTableOnOnePage(String path) {
    Page page = browser.window(1200, "en-US");
    page.navigate(address(path));
    byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
    assertThat(ONE_PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count()).isOne();
    page.context().close();
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }
}
