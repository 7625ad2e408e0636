package org.rareearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the three kinds of reader come for, done with the keyboard and the eye. */
@BrowserTest
class ReadingJourneyTests {

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
  void findsEvacFromTheHomePageAndReachesTheSourceOfIts94Million() {
    Page page = browser.window(1440, "en-US");
    page.navigate(address("/"));
    link(page.locator("main"), "eVAC Magnetics Sumter plant").click();
    Assertions.assertThat(page.url()).endsWith("/facilities/evac-sumter");
    Locator award = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("$94.1 M")).first();
    award.locator(".mark a, sup a").first().click();
    String note = page.url().substring(page.url().indexOf('#') + 1);
    Locator source = page.locator("[id='" + note + "']");
    assertThat(source).isVisible();
    source.locator("a[href^='/sources/']").first().click();
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator("main")).containsText("94.1");
  }

  @Test
  void filtersAwardsToConditionalFederalLoansAndFindsTheTotalToBeThatOfTheRows() {
    Page page = browser.window(1440, "en-US");
    page.navigate(address("/awards?rung=conditional&level=federal&instrument=loan"));
    BigDecimal sum = page.locator("tr[id^='award-']").all().stream()
        .filter(row -> row.getByText("not added").count() == 0)
        .map(row -> row.locator("data[data-currency='USD']").first().getAttribute("value"))
        .map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    String total = page.locator(".sums a[href*='rung=conditional'][href*='instrument=loan'] data").first().getAttribute("value");
    Assertions.assertThat(sum).isPositive().isEqualByComparingTo(total);
    assertThat(page.locator("main")).containsText("$620 M");
  }

  @Test
  void readsTheStageGapTableInChinese() {
    Page page = browser.window(1440, "zh-CN");
    page.navigate(address("/compare?a=CN&b=US"));
    Assertions.assertThat(page.locator("html").getAttribute("lang")).startsWith("zh");
    for (String words : new String[] {"部分恢复供应", "建立本土分离能力", "成为美国最大磁体生产基地", "南北卡适配度高", "中国绝对主导", "美国严重缺位"}) {
      assertThat(page.locator("main")).containsText(words);
    }
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }

  private static Locator link(Locator in, String name) {
    return in.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)).first();
  }
}
