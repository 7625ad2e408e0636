package org.rareearth.site.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rareearth.testing.EditingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A session that is gone takes nothing with it. */
@EditingTest
class SignedOutTests {

  @Autowired private MockMvcTester mvc;

  @Test
  void asksForASignInBeforeAFormIsShown() {
    SentPage form = SentPage.get(mvc, "/edit/award");
    assertThat(form.status()).isEqualTo(303);
    assertThat(form.location()).isEqualTo("/sign-in?continue=%2Fedit%2Faward");
  }

  @Test
  void sendsAFormWithoutASessionToThePageThatGivesItBack() {
    SentPage answer = SentPage.post(mvc, "/proposals", Map.of("r0.kind", "sources", "r0.c.note", "Not to be lost", "go", "save"));
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.result().getResponse().getIncludedUrl()).isEqualTo("/proposals/signed-out");
  }

  @Test
  void tellsAScriptThatTheSessionIsGone() {
    SentPage answer = SentPage.fetch(mvc, "/proposals/draft", Map.of("r0.kind", "sources"));
    assertThat(answer.status()).isEqualTo(401);
  }
}
