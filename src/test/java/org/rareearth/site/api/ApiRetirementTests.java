package org.rareearth.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearth.editorial.Action;
import org.rareearth.testing.EditingTest;
import org.rareearth.testing.Edits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An address of the API outlives its record: it leads to the new name, or says why there is nothing any more. */
@EditingTest
class ApiRetirementTests {

  @Autowired MockMvcTester mvc;
  @Autowired Edits edits;

  @Test
  void leadsToTheNewName() {
    edits.publish(Edits.newAward("api-renamed"));
    edits.publish(edits.retire("awards", "award-api-renamed", Action.RENAME, "award-api-new"));
    assertThat(mvc.get().uri("/api/v1/awards/award-api-renamed?lang=en")).hasStatus(308)
        .headers().hasValue("Location", "/api/v1/awards/award-api-new?lang=en");
    assertThat(mvc.get().uri("/api/v1/awards/award-api-new")).hasStatusOk();
  }

  @Test
  void saysWhyThereIsNothingAnyMore() {
    edits.publish(Edits.of("It was found", List.of(Edits.newSource("api-gone"))));
    edits.publish(edits.retire("sources", "source-api-gone", Action.WITHDRAW, null));
    MvcTestResult gone = mvc.get().uri("/api/v1/sources/source-api-gone").exchange();
    assertThat(gone).hasStatus(410).hasContentType(MediaType.APPLICATION_PROBLEM_JSON).bodyJson()
        .hasPathSatisfying("$.detail", it -> it.assertThat().isEqualTo("It is the same"))
        .hasPathSatisfying("$.ok", it -> it.assertThat().isEqualTo(false));
  }

  @Test
  void tellsAChangeByANewTag() {
    edits.publish(Edits.newAward("api-tagged"));
    String tag = String.valueOf(mvc.get().uri("/api/v1/awards/award-api-tagged").exchange().getResponse().getHeader("ETag"));
    edits.publish(edits.revision("awards", "award-api-tagged", "title_en", "Another title", "It was misspelt"));
    MvcTestResult again = mvc.get().uri("/api/v1/awards/award-api-tagged").header("If-None-Match", tag).exchange();
    assertThat(again).hasStatusOk().bodyJson()
        .hasPathSatisfying("$.award.title.en", it -> it.assertThat().isEqualTo("Another title"));
    assertThat(again.getResponse().getHeader("ETag")).isNotEqualTo(tag);
  }
}
