package org.rareearth.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearth.editorial.Changes;
import org.rareearth.kernel.NotFound;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/** Where the files of a list are found. */
class OpenListsControllerTests {

  private final MockMvcTester mvc = MockMvcTester.of(new OpenListsController(List.of(list("compare"), list("charts/money")), List.of(),
      new Delivery(new SiteRoot(""), mock(Changes.class), words(), JsonMapper.shared(), Clock.systemUTC())));

  @ParameterizedTest
  @ValueSource(strings = {"compare", "charts/money"})
  void answersAtTheAddressOfTheListHoweverDeepItLies(String name) {
    String plain = name.replace('/', '-');
    MvcTestResult csv = mvc.get().uri("/" + name + ".csv").exchange();
    assertThat(csv).hasStatusOk().hasBodyTextEqualTo("name\r\n" + name + "\r\n");
    assertThat(csv.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("''" + plain + "_");
    assertThat(mvc.get().uri("/" + name + ".json")).hasStatusOk().bodyJson().extractingPath("page").isEqualTo("http://localhost/" + name);
  }

  @Test
  void namesTheSheetByTheWholeAddress() throws IOException {
    byte[] file = mvc.get().uri("/charts/money.xlsx").exchange().getResponse().getContentAsByteArray();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertThat(book.getSheetName(0)).isEqualTo("charts money");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/money.csv", "/charts.csv", "/charts/compare.csv", "/compare/compare.csv"})
  void knowsNoOtherAddress(String address) {
    assertThat(mvc.get().uri(address)).hasFailed().failure().hasRootCauseInstanceOf(NotFound.class);
  }

  private static OpenList list(String name) {
    return new OpenList() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Extract<?> extract(MultiValueMap<String, String> query) {
        return new Extract<String>(List.of(Column.text("name", row -> row)), List.of(), reader -> reader.accept(name));
      }
    };
  }

  private static StaticMessageSource words() {
    StaticMessageSource words = new StaticMessageSource();
    words.setUseCodeAsDefaultMessage(true);
    words.addMessages(Map.of("opendata.exclusions.charts.money", "Nothing"), Locale.ENGLISH);
    return words;
  }
}
