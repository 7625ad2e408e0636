package org.rareearth.site.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class AddressTests {

  private final Address list = address("/facilities", "status=operating&status=paused&q=Mt%20Pass+%E7%A3%81&sort=-capacity&page=3");

  @Test
  void keepsEveryFilterWhenOneThingChanges() {
    assertThat(list.with("lang", "zh").href())
        .isEqualTo("/facilities?status=operating&status=paused&q=Mt%20Pass%20%E7%A3%81&sort=-capacity&page=3&lang=zh");
  }

  @Test
  void dropsOneValueOfARepeatedKeyAndStartsAtTheFirstPage() {
    assertThat(list.drop("status", "paused").href()).isEqualTo("/facilities?status=operating&q=Mt%20Pass%20%E7%A3%81&sort=-capacity");
    assertThat(list.reset().href()).isEqualTo("/facilities?sort=-capacity");
  }

  @Test
  void sortsTheOtherWayWhenAskedAgain() {
    Address plain = address("/facilities", null);

    assertThat(plain.sort("capacity", true, "name").href()).isEqualTo("/facilities?sort=-capacity");
    assertThat(plain.sort("capacity", true, "-capacity").href()).isEqualTo("/facilities?sort=capacity");
    assertThat(plain.sort("name", false, "name").href()).isEqualTo("/facilities?sort=-name");
    assertThat(list.sort("name", false, "-capacity").href()).endsWith("&sort=name");
  }

  @Test
  void namesTheTwinBySuffixWithTheSameQuery() {
    assertThat(list.twin("csv").href()).isEqualTo("/facilities.csv?status=operating&status=paused&q=Mt%20Pass%20%E7%A3%81&sort=-capacity");
    assertThat(address("/facilities/", null).twin("json").href()).isEqualTo("/facilities.json");
  }

  @Test
  void neverLinksToAnotherHostAndEscapesWhatWasTyped() {
    assertThat(address("//evil.example/x", null).href()).isEqualTo("/evil.example/x");
    assertThat(address("/awards;jsessionid=1", "q=\"><b>&a=1").href()).isEqualTo("/awards?q=%22%3E%3Cb%3E&a=1");
  }

  @Test
  void leavesOutAQueryThatCannotBeRead() {
    assertThat(address("/awards", "q=%zz").href()).isEqualTo("/awards");
  }

  @Test
  void knowsWhetherAnythingNarrowsTheList() {
    assertThat(list.isFiltered()).isTrue();
    assertThat(address("/awards", "sort=name&page=2&lang=zh&q=").isFiltered()).isFalse();
  }

  @Test
  void isTheAddressThatWasAskedForWhileAnErrorPageIsWritten() {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
    request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/facilities/none");
    request.setAttribute(RequestDispatcher.ERROR_QUERY_STRING, "lang=zh");

    assertThat(Address.of(request).href()).isEqualTo("/facilities/none?lang=zh");
  }

  private static Address address(String path, String query) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.setQueryString(query);
    return Address.of(request);
  }
}
