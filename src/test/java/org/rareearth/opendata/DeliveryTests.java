package org.rareearth.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rareearth.editorial.Changes;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/** What a reader gets when the rows end too early. */
class DeliveryTests {

  private final Delivery delivery =
      new Delivery(new SiteRoot(""), mock(Changes.class), new StaticMessageSource(), JsonMapper.shared(), Clock.systemUTC());
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void answersWhatFailsBeforeTheFirstRowLikeAnyOtherFault() {
    assertThatThrownBy(() -> send(reader -> {
      throw new IllegalStateException("no database");
    })).hasMessage("no database");
    assertThat(response.isCommitted()).isFalse();
    assertThat(response.getHeader(HttpHeaders.CONTENT_DISPOSITION)).isNull();
  }

  @Test
  void breaksOffWhatFailsLaterSoThatHalfAListIsNotTakenForAWholeOne() {
    assertThatThrownBy(() -> send(reader -> {
      reader.accept("first");
      throw new IllegalStateException("the database is gone");
    })).hasMessage("The file was cut off").hasNoCause();
    assertThat(response.isCommitted()).isTrue();
  }

  @Test
  void writesTheHeadOfAListWithoutRows() throws IOException {
    send(_ -> {});
    assertThat(response.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("name\r\n");
    assertThat(response.getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("things_");
  }

  private void send(Consumer<Consumer<String>> rows) {
    Extract<String> extract = new Extract<>(List.of(Column.text("name", row -> row)), List.of(), rows);
    delivery.send("things", "", Format.CSV, false, List.of(new Section<>("things", extract)), new LinkedMultiValueMap<>(), Locale.ENGLISH, new MockHttpServletRequest(), response);
  }
}
