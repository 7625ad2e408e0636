package org.rareearth.site.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.testing.ReadPage;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TrackerTest
class OrganizationPagesTests {

  @Autowired
  private MockMvcTester mvc;

  @Test
  void aProgrammesTotalIsNotMoneyThatItsFunderReceived() {
    assertThat(page("/organizations/us-dod?lang=en").select("#award-dod-total-2024")).isEmpty();
    assertThat(page("/awards/dod-total-2024?lang=en").select("h1")).isNotEmpty();
  }

  @Test
  void showsUcoresPartnershipWithEvac() {
    Document page = page("/organizations/ucore");
    assertThat(page.select("#link-l001").text()).contains("eVAC Magnetics").contains("partnership").contains("memorandum of understanding");
    assertThat(page.select("#link-l001 sup.mark")).isNotEmpty();
    assertThat(page.select("#fact-s007").text()).contains("reduce reliance on Asian imports");
  }

  @Test
  void countsUcoresDefenceMoneyOnce() {
    Document page = page("/organizations/ucore");
    assertThat(page.select("#awards .sums data").eachAttr("value")).as("18.4 and 4.0, not with the cumulative 22.4")
        .contains("22400000").doesNotContain("44800000", "40800000");
    assertThat(page.select("#awards .sums tr:contains(grant)").text()).contains("2 awards");
    assertThat(page.select("#award-ucore-dpa-phase2").text()).contains("$18.4 M").doesNotContain("not added");
    assertThat(page.select("#award-ucore-dod-phase1").text()).contains("$4 M").doesNotContain("not added");
    assertThat(page.select("#award-ucore-dod-total").text()).contains("$22.4 M").contains("not added: cumulative figure");
    assertThat(page.select("#awards").text()).contains("Left out of the sums: 1.");
  }

  @Test
  void rollsAwardsAndPlantsUpToTheParentAndSaysThroughWhom() {
    Document page = page("/organizations/ara-partners");
    assertThat(page.select("#awards .table__group").text()).contains("Through eVAC Magnetics 5 awards, 4 in the sums, 1 left out");
    assertThat(page.select("#plants .table__group").text()).contains("Run by eVAC Magnetics");
    assertThat(page.select("#awards .sums data").eachAttr("value")).contains("94100000", "111900000");
    assertThat(page.select("#awards .sums a").attr("href")).contains("recipient=evac");
    Document evac = page("/organizations/evac");
    assertThat(evac.select("#parents + dd").text()).contains("→").contains("Ara Partners");
  }

  @Test
  void showsTheShareOfASubsidiaryWhereASourceStatesIt() {
    assertThat(page("/organizations/ganzhou-cg").select("#subsidiaries + dd").text()).contains("(86 %)", "(95 %)");
    assertThat(page("/organizations/ganzhou-cg?lang=zh").select("#subsidiaries + dd").text()).contains("（86%）");
  }

  @Test
  void showsWhatAFunderGaveWithItsAgenciesBesideIt() {
    Document page = page("/organizations/us-dod");
    assertThat(page.select("#given tbody th a").eachAttr("href")).contains("/programs/dpa-title-iii", "/programs/osc-loans");
    assertThat(page.select("#given .sums a").attr("href")).contains("funder=us-dod").contains("funder=us-osc");
  }

  @Test
  void filtersByWhatOrganizationsAreAndDo() {
    Document funders = page("/organizations?role=funder&country=US");
    assertThat(funders.select("tbody th a[href^='/organizations/']").eachAttr("href"))
        .contains("/organizations/us-dod", "/organizations/exim")
        .doesNotContain("/organizations/ucore");
    assertThat(funders.select(".filter__line").text()).contains("Role: gives money").contains("Seat: United States");
    assertThat(page("/organizations?q=e-vac").select("tbody th a[href^='/organizations/']").eachAttr("href"))
        .contains("/organizations/evac");
    assertThat(page("/organizations?role=operator&role=funder").select(".meta[role=status]").text()).contains("of 210 match");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/organizations", "/organizations?page=2&sort=-country", "/organizations/evac", "/organizations/mp",
      "/organizations/us-dod", "/organizations/private-investors", "/organizations/gm", "/organizations/aclara"})
  void marksEveryFactAndSpeaksBothLanguages(String path) {
    for (String language : List.of("en", "zh")) {
      Document page = page(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
      assertThat(page.outerHtml()).doesNotContain("??").doesNotContain("style=\"");
      assertThat(page.select("sup.mark a[href^='#source']")).isNotEmpty()
          .allSatisfy(mark -> assertThat(page.getElementById(mark.attr("href").substring(1))).as(mark.outerHtml()).isNotNull());
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"role=king", "kind=x", "page=9", "sort=size", "country=Atlantis", "q=%00"})
  void refusesWhatCannotBeMeant(String query) {
    assertThat(mvc.get().uri(URI.create("/organizations?" + query)).exchange()).hasStatus(400);
  }

  @Test
  void saysThatThereIsNoSuchOrganization() {
    assertThat(mvc.get().uri("/organizations/nobody")).hasStatus(404);
  }

  /** With the language in the address, so that the page's own links carry it too. */
  private Document page(String path) {
    return ReadPage.of(mvc, path.contains("lang=") ? path : path + (path.contains("?") ? "&" : "?") + "lang=en");
  }
}
