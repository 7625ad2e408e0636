package org.rareearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;

/** The form that is used most: an award with its report and a new source, filled in by keyboard alone. */
final class AwardForm {

  private final Page page;
  private final Keyboard keyboard;

  AwardForm(Page page) {
    this.page = page;
    keyboard = new Keyboard(page);
  }

  AwardForm open() {
    page.navigate("/edit/award");
    assertThat(page.locator("#r0-program")).hasAttribute("role", "combobox");
    Assertions.assertThat(page.evaluate("document.activeElement.id")).as("begins in the first control").isEqualTo("r0-title_en");
    return this;
  }

  AwardForm award(Words words) {
    keyboard.type("#r0-title_en", words.title());
    if (!words.titleChinese().isEmpty()) {
      keyboard.type("#r0-title_zh", words.titleChinese());
    }
    keyboard.lookUp("#r0-program", words.program(), "osc-loans");
    keyboard.lookUp("#r0-recipient", words.recipient(), "vulcan");
    keyboard.choose("#r0-instrument", "loan");
    return this;
  }

  AwardForm report(Words words) {
    keyboard.choose("#r1-rung", "conditional");
    keyboard.type("#r1-date", words.date());
    keyboard.type("#r1-amount", words.amount());
    assertThat(page.locator("#r1-amount-read")).containsText("620,000,000");
    assertThat(page.locator("#r1-date-read")).containsText(words.dateRead());
    return this;
  }

  /** In place: the award and its report stay as they are, and the report's source is the new one. */
  AwardForm newSource(Words words) {
    keyboard.create("#r1-source", "sources");
    keyboard.type("#r2-title", words.sourceTitle());
    keyboard.type("#r2-publisher", "Vulcan Elements");
    keyboard.type("#r2-url", "https://vulcan.example/news/" + words.language());
    keyboard.type("#r2-language", "en");
    keyboard.choose("#r2-kind", "company");
    assertThat(page.locator("[name='r1.c.source']")).hasValue("@2");
    assertThat(page.locator("[name='r0.c.recipient']")).hasValue("vulcan");
    return this;
  }

  AwardForm reason(String reason) {
    keyboard.type("#reason", reason);
    return this;
  }

  AwardForm send() {
    keyboard.press("button[value=submit]:not([tabindex])");
    return this;
  }

  /** Where it stops before a likely duplicate, names the other award, and takes a reason. */
  AwardForm passDuplicate(String reason) {
    assertThat(page.locator("#problems")).isFocused();
    assertThat(page.locator(".entry__warning a[href='/awards/vulcan-osc']").first()).isVisible();
    assertThat(page.locator("[aria-invalid=true]")).hasCount(0);
    keyboard.answerWarnings(reason);
    return send();
  }
}
