package org.rareearth.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * Somebody with an account, at a computer of their own.
 *
 * @param cookies what their browser keeps, so that another window of it is signed in too
 */
record Person(String name, String email, String password, String address, String cookies) {

  /** A window of the browser in which they are signed in. */
  Page window(Browser browser, int width, String language) {
    return browser.window(width, language, address, cookies);
  }

  /** Fills in the form that is open, with the password alone: enough for those who decide nothing. */
  void signIn(Page page) {
    page.locator("#email").fill(email);
    page.locator("#password").fill(password);
    page.locator("main button[type=submit]").first().click();
    page.waitForURL(url -> !url.contains("/sign-in"));
  }

  /** At another computer, which knows nothing of them. */
  Person signedInAnew(Browser browser, String language) {
    Page page = browser.window(1280, language, address, null);
    page.navigate("/sign-in");
    signIn(page);
    return closing(page.context());
  }

  private Person closing(BrowserContext context) {
    String now = context.storageState();
    context.close();
    return new Person(name, email, password, address, now);
  }
}
