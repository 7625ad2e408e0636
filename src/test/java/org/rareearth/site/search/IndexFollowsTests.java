package org.rareearth.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.Proposals;
import org.rareearth.search.Hit;
import org.rareearth.search.Search;
import org.rareearth.testing.EditingTest;
import org.rareearth.testing.Edits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The search knows what is public, all of it, and nothing else. */
@EditingTest
class IndexFollowsTests {

  @Autowired Edits edits;
  @Autowired Search search;
  @Autowired Proposals proposals;
  @Autowired JdbcClient database;
  @Autowired MockMvcTester mvc;

  @Test
  void aDraftAndAWaitingProposalAreNotInIt() {
    proposals.save(Edits.newAward("wombatdraft"), edits.author());
    edits.submit(Edits.newAward("wombatwaiting"));

    assertThat(database.sql("select count(*) from search_entry e where e::text ilike '%wombat%'").query(Long.class).single()).isZero();
    assertThat(database.sql("select count(*) from search_word where word like '%wombat%'").query(Long.class).single()).isZero();
  }

  @Test
  void anAcceptedProposalIsFoundAtOnce() {
    assertThat(found("quollish")).isEmpty();
    edits.publish(Edits.newAward("quollish"));
    assertThat(found("quollish")).containsExactlyInAnyOrder("award-quollish", "source-quollish");
    assertThat(found("quolish")).contains("award-quollish");
  }

  @Test
  void aNewNameTakesTheOldOnesPlace() {
    edits.publish(Edits.newAward("bilbyold"));
    edits.publish(edits.revision("sources", "source-bilbyold", "title", "Report on numbats", "Misread"));
    assertThat(found("numbats")).containsExactly("source-bilbyold");
  }

  @Test
  void aRecordWithANewKeyIsFoundUnderBoth() {
    edits.publish(Edits.newAward("dunnart"));
    edits.publish(edits.retire("sources", "source-dunnart", Action.RENAME, "source-kowari"));

    assertThat(found("kowari")).containsExactly("source-kowari");
    assertThat(mvc.get().uri("/search?q=source-dunnart")).hasStatus(303).headers().hasValue("Location", "/sources/source-kowari");
  }

  @Test
  void aWithdrawnRecordIsFoundNoMore() {
    edits.publish(Edits.of("New", List.of(Edits.newSource("potoroo"))));
    assertThat(found("potoroo")).containsExactly("source-potoroo");
    edits.publish(edits.retire("sources", "source-potoroo", Action.WITHDRAW, null));
    assertThat(found("potoroo")).isEmpty();
  }

  private List<String> found(String typed) {
    return search.find(typed, search.kinds()).hits().stream().map(Hit::key).toList();
  }
}
