package org.rareearth.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rareearth.editorial.Action;
import org.rareearth.testing.Edits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

/** The pages of those who write, in both languages, for people who use a screen reader or a phone. */
@EditingBrowserTest
@ContextConfiguration(initializers = NewTracker.JourneyInEnglish.class)
class SignedInAccessibilityJourneyTests {

  private static final List<String> LANGUAGES = List.of("en-US", "zh-CN");
  private static final String AWARDS = "award,title_en,program,recipient,instrument,counted%s\n"
      + "accessible,An award,dpa-title-iii,ucore,grant,yes%s\nnot-so,An award,no-such,ucore,grant,perhaps%s\n";
  private static Browser browser;

  @Autowired private Newsroom newsroom;
  @Autowired private Edits edits;
  private Person administrator;

  @BeforeAll
  static void openBrowser() {
    browser = Browser.open();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @BeforeEach
  void comeIn() {
    administrator = newsroom.people(browser, "en-US").administrator();
  }

  @Test
  void haveNoSeriousViolationAndDoNotScrollSidewaysOnAPhone() {
    String name = "accessible-" + Long.toString(System.nanoTime(), 36);
    long change = edits.publish(Edits.newAward(name));
    edits.publish(edits.revision("awards", "award-" + name, "title_en", "Another title", "It is called so"));
    edits.publish(Edits.of("It was a report", List.of(Edits.newSource(name + "-gone"))));
    edits.publish(edits.retire("sources", "source-" + name + "-gone", Action.WITHDRAW, null));
    String waiting = "/proposals/" + edits.submit(Edits.newAward(name + "-waiting")).id();
    String versions = "/history/awards/award-" + name;

    SoftAssertions all = new SoftAssertions();
    for (String path : List.of("/account", "/account/second-factor", "/account/sessions", "/account/password", "/admin/accounts",
        "/admin/settings", "/edit", "/edit/award", "/edit/facilities/evac-sumter", "/edit/facilities/evac-sumter/retire", "/edit/policies",
        "/proposals", waiting, waiting.replace("proposals", "review"), "/review", "/history", "/history/changes/1",
        "/history/changes/" + change, versions, compared(versions), "/imports", imported("", "", ".tabs"),
        imported(",surprise", ",x", "form[action$='/mapping']"), "/awards/award-" + name, "/sources/source-" + name + "-gone")) {
      looks(all, path);
    }
    for (String language : LANGUAGES) {
      Page stranger = browser.window(1280, language, administrator.address(), null);
      stranger.navigate("/sign-in");
      looks(all, stranger, "/sign-in " + language);
      stranger.context().close();
    }
    all.assertAll();
  }

  /** The comparison that the record's history leads to. */
  private String compared(String versions) {
    Page page = administrator.window(browser, 1280, "en-US");
    page.navigate(versions);
    page.locator("button[form=compare]").click();
    page.waitForURL("**/compare?**");
    String address = page.url().replaceFirst("http://[^/]+", "");
    page.context().close();
    return address;
  }

  /** The page of a file: its preview, or with a column that nobody knows its mapping. */
  private String imported(String column, String value, String shows) {
    Page page = administrator.window(browser, 1280, "en-US");
    page.navigate("/imports");
    page.locator("#file").setInputFiles(new FilePayload("awards.csv", "text/csv",
        AWARDS.formatted(column, value, value).getBytes(StandardCharsets.UTF_8)));
    page.locator("[data-upload] button").click();
    page.waitForURL(url -> url.matches(".*/imports/\\d+.*"));
    page.locator(shows).waitFor();
    String address = page.url().replaceFirst("http://[^/]+", "");
    page.context().close();
    return address;
  }

  @Test
  void holdsForWhatIsAnsweredToForms() {
    SoftAssertions all = new SoftAssertions();
    for (String language : LANGUAGES) {
      Page page = administrator.window(browser, 1280, language);
      page.navigate("/edit/award");
      page.locator("#r1-amount").fill("lots");
      page.locator("button[value=submit]:not([tabindex])").click();
      page.locator("#problems").waitFor();
      looks(all, page, "/edit/award refused " + language);
      looks(all, clashing(language), "comparison " + language);
      page.context().close();
    }
    all.assertAll();
  }

  /** Two windows of one person, of which the later one was opened on the earlier text. */
  private Page clashing(String language) {
    Page first = administrator.window(browser, 1280, language);
    first.navigate("/edit/glossary");
    first.locator("#r0-name_en").fill("Word");
    first.locator("button[value=save]:not([tabindex])").click();
    first.waitForURL("**/proposals/*/edit*");
    Page second = first.context().newPage();
    second.navigate(first.url());
    first.locator("#r0-name_en").fill("Word of the first");
    first.locator("button[value=save]:not([tabindex])").click();
    first.waitForCondition(() -> first.locator("[name=version]").inputValue().compareTo(second.locator("[name=version]").inputValue()) > 0);
    second.locator("#r0-name_en").fill("Word of the second");
    second.locator("button[value=save]:not([tabindex])").click();
    second.locator("[name$='.pick.name_en'], fieldset.compared").first().waitFor();
    first.close();
    return second;
  }

  private void looks(SoftAssertions all, String path) {
    for (String language : LANGUAGES) {
      Page page = administrator.window(browser, 1280, language);
      all.assertThat(page.navigate(path).status()).as(path).isEqualTo(path.endsWith("-gone") ? 410 : 200);
      looks(all, page, path + " " + language);
      page.context().close();
    }
  }

  private static void looks(SoftAssertions all, Page page, String as) {
    all.assertThat(Accessibility.violations(page)).as(as).isEmpty();
    page.setViewportSize(360, 900);
    Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    all.assertThat(((Number) overflow).intValue()).as("sideways: " + as).isLessThanOrEqualTo(0);
  }
}
