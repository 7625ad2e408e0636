package org.rareearth.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Which of the two languages a reader gets, tried on a page that is not there. */
@TrackerTest
class LanguageTests {

  @Autowired MockMvcTester mvc;
  @Autowired MessageSource messages;

  @Test
  void followsTheAddressAndRemembersIt() {
    assertThat(mvc.get().uri("/nowhere?lang=zh").header("Accept-Language", "en")).hasHeader("Content-Language", "zh-CN")
        .bodyText().contains("没有这个页面");
    assertThat(mvc.get().uri("/nowhere?lang=zh")).cookies().hasValue("lang", "zh").hasMaxAge("lang", Duration.ofDays(365))
        .isHttpOnly("lang", true);
  }

  @Test
  void followsTheCookieBeforeTheBrowser() {
    assertThat(mvc.get().uri("/nowhere").cookie(new Cookie("lang", "zh")).header("Accept-Language", "en"))
        .hasHeader("Content-Language", "zh-CN").doesNotContainHeader("Set-Cookie");
  }

  @Test
  void followsTheBrowserToTheFirstLanguageThatItHas() {
    assertThat(mvc.get().uri("/nowhere").header("Accept-Language", "fr, zh-TW;q=0.8, en;q=0.5")).hasHeader("Content-Language", "zh-CN");
    assertThat(mvc.get().uri("/nowhere").header("Accept-Language", "fr, de")).hasHeader("Content-Language", "en");
    assertThat(mvc.get().uri("/nowhere")).hasHeader("Content-Language", "en");
  }

  @Test
  void ignoresACookieThatNamesNoLanguage() {
    assertThat(mvc.get().uri("/nowhere").cookie(new Cookie("lang", "fr"))).hasHeader("Content-Language", "en");
  }

  @Test
  void saysWhatAnAnswerDependedOn() {
    assertThat(mvc.get().uri("/nowhere").exchange().getResponse().getHeaders("Vary")).contains("Accept-Language", "Cookie");
  }

  @Test
  void hasNoWordsForAKeyThatIsMissing() {
    assertThatThrownBy(() -> messages.getMessage("errors.no-such-key", null, Locale.ENGLISH)).isInstanceOf(NoSuchMessageException.class);
    assertThat(messages.getMessage("errors.404.title", null, Locale.SIMPLIFIED_CHINESE)).isEqualTo("没有这个页面");
  }

  @Test
  void fallsBackToEnglishWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.CHINA);
      assertThat(messages.getMessage("errors.404.title", null, Locale.ENGLISH)).isEqualTo("There is no such page");
    } finally {
      Locale.setDefault(before);
    }
  }
}
