package org.rareearth.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From an empty newsroom to a loan that is public, and gone again, in one language. */
abstract class EditingJourney {

  private static final BigDecimal LOAN = new BigDecimal("620000000");
  private static Browser browser;

  private final Words words;
  @Autowired private Newsroom newsroom;
  private Newsroom.People people;

  EditingJourney(Words words) {
    this.words = words;
  }

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
    people = newsroom.people(browser, words.language());
  }

  @Test
  void addsAnAwardLetsItPassAndTakesItBack() {
    Page author = window(people.contributor());
    Page reviewer = window(people.reviewer());
    Page reader = browser.window(1280, words.language(), people.reviewer().address(), null);
    BigDecimal before = Desk.conditionalLoans(reader, "");

    String proposal = proposed(author);
    cannotBeAcceptedBy(author, proposal);
    Desk desk = new Desk(reviewer).takeUp(proposal, people.contributor().name()).sees(words.reason(), words.differs())
        .seesSource(words.sourceTitle());
    Desk.isAnswered(reader, "/proposals/" + proposal, 200);
    assertThat(reader.locator("#password")).isVisible();
    Assertions.assertThat(Desk.conditionalLoans(reader, "")).isEqualByComparingTo(before);
    Instant unread = Instant.now();
    String change = desk.accept(words);
    String award = desk.awardJustPublished();

    Assertions.assertThat(Desk.conditionalLoans(reader, "")).isEqualByComparingTo(before.add(LOAN));
    isPublic(reader, award, change);
    Desk.isAnswered(reader, award + "?as_of=" + unread, 404);
    Assertions.assertThat(Desk.conditionalLoans(reader, "?as_of=" + unread)).isEqualByComparingTo(before);

    String undoing = undone(author, change);
    Assertions.assertThat(Desk.conditionalLoans(reader, "")).as("not before somebody else agrees").isEqualByComparingTo(before.add(LOAN));
    String second = new Desk(reviewer).takeUp(undoing, people.contributor().name()).sees(words.undoing()).accept(words);

    Assertions.assertThat(Desk.conditionalLoans(reader, "")).isEqualByComparingTo(before);
    isGone(reader, award, change, second);
  }

  /** By keyboard alone; returns the proposal's number. */
  private String proposed(Page page) {
    AwardForm form = new AwardForm(page).open();
    Instant begun = Instant.now();
    form.award(words).report(words).newSource(words).reason(words.reason()).send().passDuplicate(words.differs());
    page.waitForURL(url -> url.matches(".*/proposals/\\d+"));
    Assertions.assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofMinutes(2));
    assertThat(page.locator("main")).containsText(words.reason());
    return page.url().replaceAll(".*/", "");
  }

  private void cannotBeAcceptedBy(Page page, String proposal) {
    assertThat(page.locator("form[action$='/accept']")).hasCount(0);
    FormData forged = FormData.create().set("_csrf", page.locator("input[name=_csrf]").first().inputValue()).set("version", "0");
    Assertions.assertThat(page.request().post("/review/" + proposal + "/accept", RequestOptions.create().setForm(forged)).status())
        .isEqualTo(403);
    page.reload();
    assertThat(page.locator("main .lede").first()).not().containsText(words.accepted());
  }

  private void isPublic(Page page, String award, String change) {
    page.navigate(award);
    assertThat(page.locator("#amount data[value='620000000']")).isVisible();
    assertThat(page.locator("main")).containsText(words.sourceTitle());
    assertThat(page.locator("h1")).containsText(words.titleChinese().isEmpty() ? words.title() : words.titleChinese());
    page.navigate("/history");
    Locator latest = page.locator(".changes > li").first();
    assertThat(latest.locator("a").first()).hasAttribute("href", change);
    tellsWhoAndWhy(latest);
    latest.locator("a").first().click();
    assertThat(page.locator("h1")).isVisible();
    tellsWhoAndWhy(page.locator("main"));
    page.navigate("/history" + award);
    assertThat(page.locator(".versions > li")).hasCount(1);
    tellsWhoAndWhy(page.locator(".versions > li"));
  }

  private void tellsWhoAndWhy(Locator place) {
    assertThat(place).containsText(people.contributor().name());
    assertThat(place).containsText(people.reviewer().name());
    assertThat(place).containsText(words.reason());
  }

  /** Returns the number of the proposal that asks for it. */
  private String undone(Page page, String change) {
    page.navigate(change);
    page.locator("#reason").fill(words.undoing());
    page.locator("form[action='/edit/undo'] button").click();
    page.waitForURL(url -> url.matches(".*/proposals/\\d+"));
    return page.url().replaceAll(".*/", "");
  }

  private void isGone(Page page, String award, String change, String second) {
    Desk.isAnswered(page, award, 410);
    assertThat(page.locator("main")).containsText(words.undoing());
    page.navigate("/history");
    assertThat(page.locator(".changes a[href='" + change + "']").first()).isVisible();
    assertThat(page.locator(".changes > li").first().locator("a").first()).hasAttribute("href", second);
    Desk.isAnswered(page, "/history" + award, 200);
    assertThat(page.locator(".versions > li")).hasCount(2);
    tellsWhoAndWhy(page.locator(".versions > li").last());
    assertThat(page.locator(".versions > li").first()).containsText(words.undoing());
  }

  @Test
  void keepsADraftThroughAClosedBrowser() {
    Page page = window(people.contributor());
    new AwardForm(page).open().award(words).report(words);
    page.waitForURL(url -> url.matches(".*/proposals/\\d+/edit"));
    saved(page);
    String address = page.url();
    page.context().close();

    Person again = people.contributor().signedInAnew(browser, words.language());
    Page anew = window(again);
    anew.navigate("/proposals");
    Locator way = anew.locator("a[href='" + address.replaceFirst("http://[^/]+", "") + "']");
    way.click();
    assertThat(anew.locator("#r0-title_en")).hasValue(words.title());
    assertThat(anew.locator("[name='r0.c.program']")).hasValue("osc-loans");
    assertThat(anew.locator("[name='r0.c.recipient']")).hasValue("vulcan");
    assertThat(anew.locator("#r0-instrument")).hasValue("loan");
    assertThat(anew.locator("#r1-rung")).hasValue("conditional");
    assertThat(anew.locator("#r1-date")).hasValue(words.date());
    assertThat(anew.locator("#r1-amount")).hasValue(words.amount());
  }

  /** The last that was typed has reached the server. */
  private static void saved(Page page) {
    page.waitForCondition(() -> (boolean) page.evaluate("!Object.keys(localStorage).some(key => key.startsWith('draft:'))"));
    assertThat(page.locator("[data-kept]")).not().isEmpty();
  }

  @Test
  void losesNothingWithTheSession() {
    Page page = window(people.contributor().signedInAnew(browser, words.language()));
    BrowserContext context = page.context();
    page.navigate("/edit/sources");
    page.locator("#r0-title").fill(words.sourceTitle());
    saved(page);
    context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("session"));
    page.locator("#r0-publisher").fill("Vulcan Elements");
    page.locator("button[value=submit]:not([tabindex])").click();
    assertThat(page.locator("[data-kept]")).containsText(words.signedOut());
    assertThat(page.locator("#r0-publisher")).hasValue("Vulcan Elements");

    Page other = context.waitForPage(() -> page.locator("[data-kept] a").click());
    people.contributor().signIn(other);
    assertThat(other.locator("#r0-title")).hasValue(words.sourceTitle());
    other.close();
    page.locator("button[value=submit]:not([tabindex])").click();
    assertThat(page.locator("#problems")).isVisible();
    assertThat(page.locator("#r0-title")).hasValue(words.sourceTitle());
    assertThat(page.locator("#r0-publisher")).hasValue("Vulcan Elements");
    saved(page);
  }

  private Page window(Person person) {
    return person.window(browser, 1280, words.language());
  }
}
