package org.rareearth.site.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rareearth.account.Role;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.Origin;
import org.rareearth.editorial.Proposal;
import org.rareearth.editorial.Proposals;
import org.rareearth.testing.EditingTest;
import org.rareearth.testing.SignedInEditor;
import org.rareearth.testing.WithEditor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A record's end is proposed with a reason, and with all that refers to it in view. */
@EditingTest
@WithEditor(name = "Rae Retirer")
class RetireTests {

  @Autowired private MockMvcTester mvc;
  @Autowired private Proposals proposals;
  @Autowired private JdbcClient database;

  @Test
  void showsWhatRefersToTheRecord() {
    SentPage page = SentPage.get(mvc, "/edit/awards/vulcan-osc/retire");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.page().select("ul.plain a[href^=/awards/vulcan-osc#report-]")).isNotEmpty();
    assertThat(page.page().text()).doesNotContain("??");
  }

  @Test
  void proposesThatARecordBeMergedIntoOneCalledByItsName() {
    Map<String, String> form = SentPage.get(mvc, "/edit/organizations/ara-partners/retire").form();
    form.putAll(Map.of("r0.action", "MERGE", "into", "Vulcan Elements", "reason", "The same company"));
    SentPage answer = SentPage.post(mvc, "/edit/organizations/ara-partners/retire", form);

    Proposal proposal = proposals.seen(Long.parseLong(answer.location().replaceAll("\\D", "")),
        SignedInEditor.account(database, "Rae Retirer", Role.CONTRIBUTOR));
    assertThat(proposal.origin()).isEqualTo(Origin.RETIRE);
    assertThat(proposals.records(proposal, 0, 2)).singleElement().satisfies(record -> {
      assertThat(record.action()).isEqualTo(Action.MERGE);
      assertThat(record.target()).isEqualTo("vulcan");
    });
  }

  @Test
  void refusesToWithdrawWhatOthersReferToAndToForgetTheReason() {
    Map<String, String> form = SentPage.get(mvc, "/edit/facilities/evac-sumter/retire").form();
    SentPage answer = SentPage.post(mvc, "/edit/facilities/evac-sumter/retire", form);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select("#problems li").eachText()).hasSize(2).first().asString().contains("other records refer to it");
  }

  @Test
  void keepsTheTypedKeyWhenItCannotBeOne() {
    Map<String, String> form = SentPage.get(mvc, "/edit/facilities/evac-sumter/retire").form();
    form.putAll(Map.of("r0.action", "RENAME", "renamed", "Not A Key", "reason", "A better name"));
    SentPage answer = SentPage.post(mvc, "/edit/facilities/evac-sumter/retire", form);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.form()).containsEntry("renamed", "Not A Key").containsEntry("r0.action", "RENAME").containsEntry("reason", "A better name");
  }

  @Test
  void offersTheWaysToChangeARecordToThoseWhoMay() {
    assertThat(SentPage.get(mvc, "/facilities/evac-sumter").page().select(".record a").eachAttr("href"))
        .contains("/history/facilities/evac-sumter", "/edit/facilities/evac-sumter", "/edit/facility_claims?facility=evac-sumter",
            "/edit/award?facility=evac-sumter", "/edit/facilities/evac-sumter/retire");
  }
}
