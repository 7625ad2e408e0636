package org.rareearth.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;

/** Somebody who fills in a form without a mouse. */
final class Keyboard {

  private static final int FARTHEST = 150;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Walks there with the Tab key. */
  void to(String selector) {
    for (int i = 0; i < FARTHEST && !isAt(selector); i++) {
      page.keyboard().press("Tab");
    }
    Assertions.assertThat(isAt(selector)).as("reached %s", selector).isTrue();
  }

  void type(String selector, String text) {
    to(selector);
    page.keyboard().type(text);
  }

  /** Walks a closed list with the arrows until it stands at the value. */
  void choose(String selector, String value) {
    to(selector);
    for (int i = 0; i < FARTHEST && !value.equals(page.evaluate("document.activeElement.value")); i++) {
      page.keyboard().press("ArrowDown");
    }
    Assertions.assertThat(page.evaluate("document.activeElement.value")).isEqualTo(value);
  }

  /** Types a part of a name, and takes the record with this key out of what is found. */
  void lookUp(String selector, String text, String key) {
    type(selector, text);
    page.locator(".combobox__list:visible [data-key='" + key + "']").waitFor();
    walkTo("key", key);
    page.keyboard().press("Enter");
    Assertions.assertThat(page.evaluate("document.activeElement.parentElement.querySelector('input[type=hidden]').value")).isEqualTo(key);
  }

  /** Opens the list of records with nothing typed, and takes the way to a new one. */
  void create(String selector, String kind) {
    to(selector);
    page.keyboard().press("ArrowDown");
    page.locator(".combobox__list:visible [data-adds='add:" + kind + "']").waitFor();
    walkTo("adds", "add:" + kind);
    String before = page.url();
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.equals(before) && url.contains("at="));
  }

  void press(String selector) {
    to(selector);
    page.keyboard().press("Enter");
  }

  private void walkTo(String name, String value) {
    String active = "document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))?.dataset." + name;
    for (int i = 0; i < FARTHEST && !value.equals(page.evaluate(active)); i++) {
      page.keyboard().press("ArrowDown");
    }
    Assertions.assertThat(page.evaluate(active)).isEqualTo(value);
  }

  private boolean isAt(String selector) {
    return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
  }

  /** What asks for a reason before it lets the form pass. */
  void answerWarnings(String reason) {
    for (Locator warning : page.locator(".entry__warning input").all()) {
      type("#" + warning.getAttribute("id"), reason);
    }
  }
}
