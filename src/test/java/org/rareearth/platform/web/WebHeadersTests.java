package org.rareearth.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The headers that keep a browser from loading, guessing or keeping what it should not. */
@TrackerTest
class WebHeadersTests {

  @Autowired MockMvcTester mvc;

  @Test
  void areOnEveryAnswer() {
    assertThat(mvc.get().uri("/nowhere"))
        .headers().hasHeaderSatisfying("Content-Security-Policy", policy -> assertThat(policy).singleElement().asString()
            .contains("default-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe"))
        .hasValue("X-Content-Type-Options", "nosniff")
        .hasValue("Referrer-Policy", "strict-origin-when-cross-origin")
        .hasValue("Cache-Control", "no-cache");
  }

  @Test
  void letOnlyNamesWithAHashBeKept() {
    assertThat(mvc.get().uri("/css/site-0123456789abcdef0123456789abcdef.css"))
        .hasHeader("Cache-Control", "public, max-age=31536000, immutable");
    assertThat(mvc.get().uri("/css/site.css")).hasHeader("Cache-Control", "no-cache");
  }

  @ParameterizedTest
  @CsvSource({"/a%zz,%zz", "/%,%", "q=%c3%28,%C3%28", "q=%ff%fe,%FF%FE", "q=%00,%00", "q=%e5%9c,%E5%9C", "%c3é,%C3"})
  void isNotTextWhen(String text, String offence) {
    assertThat(PercentEncoded.offenceIn(text)).contains(offence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/a%20b", "q=%E5%9C%9F%E7%A8%80", "q=50%25+x", "q=%F0%9F%A7%B2&lang=zh"})
  void isText(String text) {
    assertThat(PercentEncoded.offenceIn(text)).isEmpty();
  }
}
