package org.rareearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import org.assertj.core.api.Assertions;

/** The reviewer's desk, and what readers then see. */
final class Desk {

  private final Page page;

  Desk(Page page) {
    this.page = page;
  }

  /** From the queue: takes it up, and has before the eyes what would change and the sources. */
  Desk takeUp(String proposal, String author) {
    page.navigate("/review");
    Locator row = page.locator("tr").filter(new Locator.FilterOptions().setHas(page.locator("a[href='/review/" + proposal + "']")));
    assertThat(row).containsText(author);
    row.locator("a").first().click();
    page.locator("form[action='/review/" + proposal + "/claim'] button").click();
    page.locator("form[action='/review/" + proposal + "/release']").waitFor();
    assertThat(page.locator("#difference")).isVisible();
    return this;
  }

  Desk sees(String... words) {
    for (String word : words) {
      assertThat(page.locator("main")).containsText(word);
    }
    return this;
  }

  Desk seesSource(String title) {
    assertThat(page.locator("aside.beside__sources")).containsText(title);
    return this;
  }

  /** Returns the address of the change. */
  String accept(Words words) {
    page.locator("form[action$='/accept'] button").click();
    page.waitForURL("**/proposals/*");
    assertThat(page.locator("main .lede").first()).containsText(words.accepted());
    return page.locator("main a[href^='/history/changes/']").first().getAttribute("href");
  }

  String awardJustPublished() {
    return page.locator("#public-head + ul a[href^='/awards/']").first().getAttribute("href");
  }

  /** What the page of awards adds up for conditional loans in dollars; asOf: empty for now. */
  static BigDecimal conditionalLoans(Page page, String asOf) {
    page.navigate("/awards" + asOf);
    return new BigDecimal(page.locator(".sums a[href*='rung=conditional'][href*='instrument=loan'][href*='currency=USD'] data").first()
        .getAttribute("value"));
  }

  static void isAnswered(Page page, String address, int status) {
    Assertions.assertThat(page.navigate(address).status()).as(address).isEqualTo(status);
  }
}
