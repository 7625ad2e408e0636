package org.rareearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The map that can be moved: it takes the place of the drawn one, the list follows it, and the keyboard reaches what the pointer does. */
@BrowserTest
class MapJourneyTests {

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

  @Test
  void takesThePlaceOfTheDrawingWithoutAskingForAnythingThatThePolicyForbids() {
    Page page = browser.window(1440, "zh-CN");
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(message -> complaints.add(message.type() + " " + message.text()));
    page.onPageError(complaints::add);
    page.onResponse(response -> addIfRefused(response, complaints));
    page.navigate(address("/facilities"));
    assertThat(page.locator("[data-atlas][data-open]")).isVisible();
    assertThat(page.locator(".leaflet-marker-icon").first()).isVisible();
    assertThat(page.locator(".atlas__still")).isHidden();
    Assertions.assertThat(complaints).isEmpty();
    Assertions.assertThat(new AxeBuilder(page).include(".atlas").analyze().getViolations()).extracting(rule -> rule.getId()).isEmpty();
  }

  @Test
  void theListFollowsWhatTheMapShows() {
    Page page = browser.window(1440, "en-US");
    page.navigate(address("/facilities?status=operating"));
    Locator count = page.locator("#facility-filter [role=status]");
    String before = count.textContent();
    Locator largest = page.locator(".atlas__cluster", new Page.LocatorOptions().setHasText(Pattern.compile("^\\d\\d?$"))).first();
    largest.click();
    assertThat(count).not().hasText(before);
    page.waitForURL(Pattern.compile(".*bbox=-?\\d.*"));
    Assertions.assertThat(page.url()).contains("status=operating");
    assertThat(page.locator("#facility-filter .chip--drop").filter(new Locator.FilterOptions().setHasText("Part of the map"))).isVisible();
    String shown = count.textContent();
    page.reload();
    assertThat(page.locator("#facility-filter [role=status]")).hasText(shown);
  }

  @Test
  void theListStaysWhereTheReaderSaysSo() {
    Page page = browser.window(1440, "en-US");
    page.navigate(address("/facilities"));
    page.getByLabel("Search as I move the map").uncheck();
    page.locator(".leaflet-control-zoom-in").click();
    page.waitForTimeout(1_000);
    Assertions.assertThat(page.url()).doesNotContain("bbox");
    assertThat(page.locator("#facility-filter [role=status]")).containsText("139");
  }

  @Test
  void theKeyboardReachesAMarkAndWhatItLeadsTo() {
    Page page = browser.window(1440, "en-US");
    page.navigate(address("/facilities?q=evac-sumter"));
    Locator mark = page.locator(".atlas__mark");
    assertThat(mark).hasAttribute("aria-label", Pattern.compile("eVAC Magnetics Sumter plant, .+"));
    for (int i = 0; i < 60 && Boolean.FALSE.equals(page.evaluate("document.activeElement.classList.contains('atlas__mark')")); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(mark).isFocused();
    page.keyboard().press("Enter");
    Locator name = page.locator(".leaflet-popup a", new Page.LocatorOptions().setHasText("eVAC Magnetics Sumter plant"));
    assertThat(name).isFocused();
    assertThat(page.locator(".leaflet-popup")).containsText("Magnet manufacturing");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*/facilities/evac-sumter.*"));
  }

  private static void addIfRefused(Response response, List<String> complaints) {
    if (response.status() >= 400) {
      complaints.add(response.status() + " " + response.url());
    }
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }
}
