package org.rareearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The people of one tracker, who come in as people do: the first by the link in the log, the others by invitation. */
final class Newsroom {

  private static final Pattern LINK = Pattern.compile("http://\\S+/setup/[\\w-]+");
  private static final String PASSWORD = "a magnet needs patience";

  private final NewTracker.StartLog log;
  private final Environment environment;
  private @Nullable People people;

  Newsroom(NewTracker.StartLog log, Environment environment) {
    this.log = log;
    this.environment = environment;
  }

  /** One of each role. */
  record People(Person administrator, Person reviewer, Person contributor) {}

  /** The people; they come in when first asked for, in this language. */
  People people(Browser browser, String language) {
    People here = people;
    if (here == null) {
      Matcher link = LINK.matcher(log.text());
      Assertions.assertThat(link.find()).as("a link in the log: %s", log.text()).isTrue();
      Person ada = comesIn(browser, language, link.group(), "Ada", "ada@example.org", true);
      Page office = ada.window(browser, 1280, language);
      Person rae = comesIn(browser, language, invited(office, "Rae", "rae@example.org", "REVIEWER"), "Rae", null, true);
      Person li = comesIn(browser, language, invited(office, "李薇", "li@example.org", "CONTRIBUTOR"), "李薇", null, false);
      office.context().close();
      here = new People(ada, rae, li);
      people = here;
    }
    return here;
  }

  private String address() {
    return "http://localhost:" + environment.getProperty("local.server.port");
  }

  private static String invited(Page office, String name, String email, String role) {
    office.navigate("/admin/accounts");
    office.locator("#name").fill(name);
    office.locator("#email").fill(email);
    office.locator("input[name=role][value=" + role + "]").check();
    office.locator("form[action='/admin/accounts'] button").click();
    return office.locator("#link").textContent();
  }

  private Person comesIn(Browser browser, String language, String link, String name, @Nullable String email, boolean secondFactor) {
    Page page = browser.window(1280, language, address(), null);
    page.navigate(link);
    page.locator("#name").fill(name);
    if (email != null) {
      page.locator("#email").fill(email);
    }
    String known = page.locator("input[type=email]").inputValue();
    page.locator("#password").fill(PASSWORD);
    page.locator("main button[type=submit]").click();
    if (secondFactor) {
      enrol(page);
    }
    assertThat(page.locator(".masthead__you summary")).containsText(name);
    Assertions.assertThat(page.locator("html").getAttribute("lang")).startsWith(language.substring(0, 2));
    Person person = new Person(name, known, PASSWORD, address(), page.context().storageState());
    page.context().close();
    return person;
  }

  /** Nothing else opens before it is done. */
  private static void enrol(Page page) {
    page.waitForURL("**/account/second-factor**");
    page.navigate("/review");
    page.waitForURL("**/account/second-factor**");
    assertThat(page.locator("svg.qr")).isVisible();
    Locator code = page.locator("#code");
    code.fill(Authenticator.code(page.locator("code.secret").textContent()));
    page.locator("form[action='/account/second-factor'] button").click();
    assertThat(page.locator("ol.codes code")).hasCount(10);
    page.locator("main a.button").click();
    assertThat(page.locator("h1")).isVisible();
  }
}
