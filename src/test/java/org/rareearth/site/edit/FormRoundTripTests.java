package org.rareearth.site.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.Checks;
import org.rareearth.editorial.Draft;
import org.rareearth.editorial.DraftRecord;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.Origin;
import org.rareearth.editorial.RecordKind;
import org.rareearth.testing.EditingTest;
import org.rareearth.testing.WithEditor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** A record opened in its form and sent as it is changes nothing; with one field changed, it changes that field. */
@EditingTest
@WithEditor(name = "Rita Roundtrip")
class FormRoundTripTests {

  @Autowired private MockMvcTester mvc;
  @Autowired private Kinds kinds;
  @Autowired private Checks checks;
  @Autowired private TransactionTemplate transaction;

  @TestFactory
  @WithEditor(name = "Rita Roundtrip")
  Stream<DynamicTest> everyKindHasABlankForm() {
    return Stream.concat(Stream.of("award"), kinds.all().stream().map(RecordKind::name)).map(kind -> DynamicTest.dynamicTest(kind, () -> {
      SentPage blank = SentPage.get(mvc, "/edit/" + kind);
      assertThat(blank.status()).isEqualTo(200);
      assertThat(blank.page().text()).doesNotContain("??");
      assertThat(blank.page().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }));
  }

  @Test
  void aRecordOfEachKindSentUnchangedChangesNothing() {
    for (RecordKind<?> kind : kinds.all()) {
      String key = firstKey(kind);
      SentPage form = SentPage.get(mvc, "/edit/" + kind.name() + "/" + key);
      assertThat(form.status()).as(kind.name()).isEqualTo(200);

      Map<String, String> sent = new LinkedHashMap<>(form.form());
      sent.put("reason", "Nothing at all");
      SentPage answer = SentPage.post(mvc, "/proposals", sent);

      assertThat(answer.status()).as(kind.name()).isEqualTo(422);
      assertThat(answer.page().select("#problems li")).as(kind.name() + answer.page().select("#problems").text()).hasSize(1);
      assertThat(answer.page().select("#problems").text()).contains("Nothing has been changed yet");
    }
  }

  @Test
  void everyRecordReadsBackAsItIs() {
    List<String> wrong = new ArrayList<>();
    transaction.executeWithoutResult(_ -> {
      for (RecordKind<?> kind : kinds.all()) {
        for (String key : kind.keys().toList()) {
          Map<String, String> live = Objects.requireNonNull(kinds.cells(kind.name(), key));
          DraftRecord record = new DraftRecord(Action.REVISE, kind.name(), key, null, live, checks.typed(kind.name(), live), Map.of());
          Map<String, String> cells = checks.look(Draft.begin(Origin.FORM, List.of(record))).getFirst().cells();
          if (!cells.equals(live)) {
            wrong.add(kind.name() + " " + key);
          }
        }
      }
    });
    assertThat(wrong).isEmpty();
  }

  private String firstKey(RecordKind<?> kind) {
    return Objects.requireNonNull(transaction.execute(_ -> kind.keys().sorted().findFirst().orElseThrow()));
  }
}
