package org.rareearth.site.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.facility.Facilities;
import org.rareearth.facility.FacilityProfile;
import org.rareearth.funding.FundingAwards;
import org.rareearth.testing.ReadPage;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pictures of a plant show what its page says, apart where it may not be compared. */
@TrackerTest
class FacilityPicturesTests {

  @Autowired
  private MockMvcTester mvc;

  @Autowired
  private Facilities facilities;

  @Autowired
  private FundingAwards awards;

  @Test
  void tellsAnEventOnceHoweverManySourcesReportIt() {
    List<PlantEvent> events = PlantEvent.of(facilities.profile("evac-sumter"), awards.onFacility("evac-sumter"));
    assertThat(events).filteredOn(event -> event.kind().name().equals("OFFICIAL_VISIT")).singleElement()
        .satisfies(visit -> assertThat(visit.date()).hasToString("2025-11-07"), visit -> assertThat(visit.reports()).isEqualTo(3));
    assertThat(events).filteredOn(event -> event.nature() == PlantEvent.Nature.STATUS).extracting(PlantEvent::kind).doesNotHaveDuplicates();
    assertThat(events).isSortedAccordingTo((one, other) -> one.date().compareTo(other.date()));
  }

  @Test
  void drawsMoneyAsHappenedOnlyWhenItIsPaid() {
    assertThat(PlantEvent.of(facilities.profile("evac-sumter"), awards.onFacility("evac-sumter")))
        .filteredOn(event -> event.nature() == PlantEvent.Nature.AWARD).isNotEmpty().allSatisfy(event -> {
          assertThat(event.happened()).isFalse();
          assertThat(event.award()).isNotNull();
        });
  }

  @Test
  void keepsCapacitiesApartThatMayNotBeCompared() {
    List<SaidCapacity> stillwater = SaidCapacity.of(facilities.profile("usar-stillwater"));
    assertThat(stillwater.stream().filter(said -> said.value().low().intValue() == 10_000).map(SaidCapacity::scale).distinct())
        .as("metal, and the whole company’s magnets").hasSize(2);
    List<SaidCapacity> mountainPass = SaidCapacity.of(facilities.profile("mp-mountain-pass"));
    assertThat(mountainPass.stream().collect(Collectors.groupingBy(SaidCapacity::scale)).values()).allSatisfy(same -> {
      assertThat(same).extracting(said -> said.value().unit()).containsOnly(same.getFirst().value().unit());
      assertThat(same).filteredOn(SaidCapacity::isOfPeriod).extracting(said -> said.date().precision().name()).hasSizeLessThanOrEqualTo(same.size());
    });
    assertThat(mountainPass).filteredOn(said -> said.isOfPeriod() && said.date().label().equals("2025")).extracting(SaidCapacity::scale)
        .doesNotContainAnyElementsOf(mountainPass.stream().filter(said -> said.date().label().contains("Q")).map(SaidCapacity::scale).toList());
  }

  @Test
  void leavesOutWhatIsSupersededAndSaysSo() {
    assertThat(SaidCapacity.of(facilities.profile("usar-stillwater"))).hasSize(9);
    assertThat(page("/charts/facility-capacity?facility=usar-stillwater").select("figure > .meta").text())
        .contains("Not drawn, because they have no date or are superseded: 1.");
  }

  @Test
  void drawsOneLineForOneTieAndSaysThatItsVolumeIsUnknown() {
    Document page = page("/charts/facility-neighbours?facility=evac-sumter");
    assertThat(page.select(".picture__wide a title").eachText()).filteredOn(words -> words.startsWith("to General Motors")).singleElement()
        .asString().contains("1,000 t/yr", "contracted");
    assertThat(page.select(".picture__wide").text()).contains("volume unknown");
    assertThat(page.select("figure tbody tr")).hasSizeGreaterThan(page.select(".picture__wide a").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"evac-sumter", "vulcan-benson", "ucore-smc", "mp-mountain-pass", "iluka-eneabba", "mulberry-norcross"})
  void showsThePictureOrSaysWhyThereIsNoneInBothLanguages(String plant) {
    for (String lang : List.of("en", "zh")) {
      Document page = page("/facilities/" + plant + "?lang=" + lang);
      for (String section : List.of("timeline", "promised", "neighbours")) {
        assertThat(page.select("section[aria-labelledby=" + section + "] > :is(figure, p)").text()).as(plant + " " + section).isNotBlank();
      }
      assertThat(page.select("figure svg:not(:has(text))")).isEmpty();
      assertThat(page.select("svg [id]").eachAttr("id")).doesNotHaveDuplicates();
    }
  }

  @Test
  void thePageAndThePictureHoldTheSame() {
    FacilityProfile plant = facilities.profile("vulcan-benson");
    assertThat(page("/facilities/vulcan-benson").select("#chart-facility-timeline tbody tr")).hasSameSizeAs(
        PlantEvent.of(plant, awards.onFacility("vulcan-benson")));
    assertThat(lines("/charts/facility-timeline.csv?facility=vulcan-benson")).isEqualTo(
        PlantEvent.of(plant, awards.onFacility("vulcan-benson")).size() + 1);
    assertThat(lines("/charts/facility-capacity.csv?facility=vulcan-benson")).isEqualTo(SaidCapacity.of(plant).size() + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "capacity", "neighbours"})
  void isAPictureOfOnePlantThatIsRecorded(String picture) throws Exception {
    String address = "/charts/facility-" + picture;
    assertThat(mvc.get().uri(address)).hasStatus(400);
    assertThat(mvc.get().uri(address + "?facility=Nobody!")).hasStatus(400);
    assertThat(mvc.get().uri(address + "?facility=nobody")).hasStatus(404);
    assertThat(mvc.get().uri(address + ".csv?facility=nobody")).hasStatus(404);
    assertThat(mvc.get().uri(address + ".svg?facility=evac-sumter&other=1")).hasStatus(400);
    byte[] svg = mvc.get().uri(address + ".svg?facility=evac-sumter&theme=dark&width=360&lang=zh").exchange().getResponse().getContentAsByteArray();
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    assertThat(page("/charts").select("a[href*=facility]")).isEmpty();
  }

  private long lines(String uri) {
    return new String(mvc.get().uri(uri).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).strip().lines().count();
  }

  private Document page(String uri) {
    return ReadPage.of(mvc, uri);
  }
}
