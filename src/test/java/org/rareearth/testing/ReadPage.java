package org.rareearth.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A page as a reader gets it: status 200, every mark leading to a source at its foot, no key without words. */
public final class ReadPage {

  private ReadPage() {}

  /** The page in English; a language in the address wins. */
  public static Document of(MockMvcTester mvc, String address) {
    return of(mvc, address, Locale.ENGLISH);
  }

  public static Document of(MockMvcTester mvc, String address, Locale reader) {
    MvcTestResult result = mvc.get().uri(URI.create(address)).locale(reader).header("Accept-Language", reader.toLanguageTag()).exchange();
    assertThat(result).as(address).hasStatusOk();
    Document page = Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    Set<String> ids = page.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
    page.select("sup.mark a").forEach(mark -> assertThat(ids).contains(mark.attr("href").substring(1)));
    page.select("main a[href^=#]").forEach(link -> assertThat(ids).contains(link.attr("href").substring(1)));
    assertThat(page.text()).doesNotContain("??");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    return page;
  }
}
