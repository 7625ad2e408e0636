package org.rareearth.site.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearth.account.Editor;
import org.rareearth.kernel.Countries;
import org.rareearth.kernel.PartialDate;
import org.rareearth.opendata.Feeds;

/**
 * What the layout around every page reads, error pages too.
 *
 * @param lang the language of this page, {@code en} or {@code zh}
 * @param path within the application, without filters, for "report an error"
 * @param here this page's address; lists make their links from it
 * @param otherLang the language that the switch offers
 * @param otherLangUrl this very page, with its filters, in the other language
 * @param canonicalUrl absolute address of this page in this language, as it is at present
 * @param permalink absolute address of this page in the reader's own language, for citing
 * @param hreflang this page in each language, and the one that negotiates
 * @param asOf the moment up to which the data of this page is recorded, null while nothing is loaded
 * @param today the reader's access date, UTC
 * @param editor who is signed in, null for readers
 * @param past the moment of the past that the page shows; null on a page of the present
 */
public record Shell(
    String lang, String path, Address here, String otherLang, String otherLangUrl, String canonicalUrl, String permalink,
    List<Alternate> hreflang, @Nullable Instant asOf, LocalDate today, @Nullable Editor editor, @Nullable Past past) {

  /** The same page in another language. */
  public record Alternate(String hreflang, String href) {}

  static Shell of(Address here, String path, String origin, Locale locale, @Nullable Instant asOf, LocalDate today,
      @Nullable Editor editor, @Nullable Past past) {
    String lang = Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? "zh" : "en";
    String other = lang.equals("zh") ? "en" : "zh";
    String neutral = origin + here.without("lang").href();
    return new Shell(lang, path, here, other, here.with("lang", other).href(),
        origin + (past == null ? here : past.present()).with("lang", lang).href(), neutral,
        List.of(new Alternate("en", origin + here.with("lang", "en").href()),
            new Alternate("zh", origin + here.with("lang", "zh").href()), new Alternate("x-default", neutral)), asOf, today, editor,
        past);
  }

  /** This page within the application, for coming back to it. */
  public String pathWithQuery() {
    String href = here.without("lang").href();
    return href.indexOf('?') < 0 ? path : path + href.substring(href.indexOf('?'));
  }

  public Locale locale() {
    return Locale.of(lang);
  }

  /** The feed of this page in its language; null where there is none. */
  public @Nullable String feed() {
    return Feeds.isOffered(path) ? here.without("before").twin("atom").with("lang", lang).href() : null;
  }

  /** The day up to which the data is recorded. */
  public @Nullable PartialDate recorded() {
    return asOf == null ? null : new PartialDate(LocalDate.ofInstant(asOf, ZoneOffset.UTC).toString());
  }

  public PartialDate accessed() {
    return new PartialDate(today.toString());
  }

  /** A country's name in the page's language. */
  public String country(String code) {
    return Countries.name(code, locale());
  }

  /** The page as a BibTeX entry. */
  public String bibtex(String title) {
    String key = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    PartialDate recorded = recorded();
    return """
        @misc{rare-earth-tracker%s,
          author = {{Rare Earth Tracker}},
          title  = {%s},
          year   = {%d},
          url    = {%s},
          note   = {%saccessed %s; CC BY 4.0}
        }""".formatted(key.isEmpty() ? "" : "-" + key, title.replaceAll("[{}\\\\]", ""), (recorded == null ? accessed() : recorded).year(),
        permalink, recorded == null ? "" : "data recorded up to " + recorded + "; ", today);
  }
}
