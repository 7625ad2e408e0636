package org.rareearth.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.search.Search;
import org.rareearth.testing.ReadPage;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a new reader types first, and what has to come first then. */
@TrackerTest
class FirstSearchesTests {

  @Autowired MockMvcTester mvc;
  @Autowired Search search;

  @ParameterizedTest
  @CsvSource({
      "MP Materials, /organizations/mp", "mountain pass, /facilities/mp-mountain-pass", "Mountian Pass, /facilities/mp-mountain-pass",
      "Vacuumschmelze, /organizations/vac", "Vaccumschmelze, /organizations/vac",
      "VAC Group, /organizations/vac", "e-VAC Sumter, /facilities/evac-sumter",
      "Sumter, /facilities/evac-sumter", "Ucore Rare Metals, /organizations/ucore", "Louisiana SMC, /facilities/ucore-smc",
      "Defense Production Act, /programs/dpa-title-iii", "NdFeB, /glossary#term-ndfeb",
      "真空冶炼, /organizations/vac", "本森, /facilities/vulcan-benson",
      "zhenkong yelian, /organizations/vac", "beifang xitu, /organizations/nre",
      "benson, /facilities/vulcan-benson", "REO, /glossary#term-reo",
      "国防生产法, /programs/dpa-title-iii", "Department of Defense, /organizations/us-dod", "美国国防部, /organizations/us-dod"})
  void findsFirst(String typed, String address) {
    assertThat(search.find(typed, search.kinds()).hits()).as(typed).first().extracting("address").isEqualTo(address);
  }

  @Test
  void takesAMisspeltNameForTheOneThatItIsNearestTo() {
    assertThat(search.find("Bessenet", search.kinds()).hits()).isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.label().en() + hit.others() + hit.about()).containsIgnoringCase("bessent"));
    assertThat(ReadPage.of(mvc, "/search?q=Bessenet").select("main .notice").text()).contains("Bessenet").contains("bessent");
  }

  @ParameterizedTest
  @CsvSource({"vulcan-osc, /awards/vulcan-osc", "VULCAN OSC, /awards/vulcan-osc", "pol-013, /policies/pol-013",
      "84 FR 18156, /policies/pol-001",
      "usgs-mcs2026, /sources/usgs-mcs2026", "evac-sumter, /facilities/evac-sumter"})
  void aWholeKeyOrNumberLeadsToItsPage(String typed, String address) {
    assertThat(mvc.get().uri("/search?q={q}", typed)).hasStatus(303).headers().hasValue("Location", address);
  }

  @Test
  void aKeyWithAKindIsSearchedAndNotFollowed() {
    assertThat(mvc.get().uri("/search?q=vulcan-osc&kind=awards")).hasStatusOk();
  }

  @Test
  void marksWhatWasFoundAndGroupsItByKind() {
    var page = ReadPage.of(mvc, "/search?q=magnet");

    assertThat(page.select("main mark").eachText()).isNotEmpty().allSatisfy(marked -> assertThat(marked).startsWithIgnoringCase("magnet"));
    assertThat(page.select("main section h2").eachText()).hasSizeGreaterThan(4)
        .anySatisfy(head -> assertThat(head).startsWith("Facilities"));
    assertThat(page.select("main section ol").eachAttr("class")).hasSize(page.select("main section h2").size());
    assertThat(page.select("main section li").size()).isLessThanOrEqualTo(40);
  }

  @Test
  void oneKindIsReadByPages() {
    var first = ReadPage.of(mvc, "/search?q=magnet&kind=sources");
    var second = ReadPage.of(mvc, "/search?q=magnet&kind=sources&page=2");

    assertThat(first.select("main ol li a").eachAttr("href")).hasSize(25).allSatisfy(href -> assertThat(href).startsWith("/sources/"));
    assertThat(second.select("main ol li a").eachAttr("href")).isNotEmpty()
        .doesNotContainAnyElementsOf(first.select("main ol li a").eachAttr("href"));
    assertThat(mvc.get().uri("/search?q=magnet&kind=sources&page=999")).hasStatus(400);
    assertThat(mvc.get().uri("/search?q=magnet&kind=nonsense")).hasStatus(400);
  }

  @Test
  void nothingFoundSaysWhatWasTriedAndOffersWhatIsNear() {
    assertThat(ReadPage.of(mvc, "/search?q=zzzzqqqq").select("main").text())
        .contains("Nothing was found for “zzzzqqqq”").contains("pinyin");
    assertThat(ReadPage.of(mvc, "/search?q=zzzzqqqq+Hanau").select("main section a").eachAttr("href")).contains("/facilities/vac-hanau");
  }

  @Test
  void saysThatItKnowsThePresentOnly() {
    assertThat(ReadPage.of(mvc, "/search?q=magnet&as_of=2020").select(".notice").text()).contains("as it is now");
    assertThat(ReadPage.of(mvc, "/search?q=magnet&as_of=2020").select("main a[href*=as_of]:not(.feed)")).isEmpty();
  }

  @Test
  void cutsWhatIsTooLongAndSaysSo() {
    assertThat(ReadPage.of(mvc, "/search?q=" + "magnet+".repeat(80)).select(".notice").text()).contains("200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"' & | ! : * ( ) \\ %", "\\", "'", "<mark>", "a:*", "😀", "\u0000", "\ud800", "%_",
      "ﬁ", "İ", "稀", "\u202e", "''::tsquery"})
  void noSignBreaksIt(String typed) {
    for (String address : List.of("/search?q={q}", "/search/suggest?q={q}")) {
      assertThat(mvc.get().uri(address, typed).exchange().getResponse().getStatus()).as(typed).isIn(200, 303, 400);
    }
  }

  @Test
  void whatWasTypedIsShownAndNotObeyed() {
    assertThat(ReadPage.of(mvc, "/search?q=%3Cscript%3Ex%3C/script%3E").select("main script")).isEmpty();
  }

  @Test
  void suggestsAtMostEight() {
    assertThat(mvc.get().uri("/search/suggest?q=mag")).hasStatusOk().bodyJson().extractingPath("$.length()").isEqualTo(8);
    assertThat(mvc.get().uri("/search/suggest?q=vacuumsch")).bodyJson().extractingPath("$[0].address").isEqualTo("/organizations/vac");
    assertThat(mvc.get().uri("/search/suggest?q=")).bodyJson().extractingPath("$.length()").isEqualTo(0);
  }

  @Test
  void everyPageButItsOwnHasTheBox() {
    assertThat(ReadPage.of(mvc, "/facilities").select("header form[role=search]").attr("action")).isEqualTo("/search");
    assertThat(ReadPage.of(mvc, "/search").select("header form")).isEmpty();
  }

  @Test
  void itsPageIsKeptOutOfOtherSearchEnginesAndStillLeadsToSigningIn() {
    var page = ReadPage.of(mvc, "/search?q=magnet");

    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("header a[href^=/sign-in]").attr("href")).contains("magnet");
  }
}
