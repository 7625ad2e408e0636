package org.rareearth.site.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.Proposal;
import org.rareearth.editorial.ProposalState;
import org.rareearth.editorial.Proposals;
import org.rareearth.editorial.Reviews;
import org.rareearth.testing.EditingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What takes longer than a browser waits. With {@code -Dpublishing.rows=100000} it is a measurement, too: the log says how long publishing
 * that many new awards took, and how much heap.
 */
@EditingTest
class PublishingTests {

  private static final int ROWS = Integer.getInteger("publishing.rows", Reviews.AT_ONCE + 1);

  @Autowired private Proposals proposals;
  @Autowired private Kinds kinds;
  @Autowired private JdbcClient database;
  private Proposing people;

  @BeforeEach
  void people(@Autowired AutowireCapableBeanFactory beans) {
    people = beans.createBean(Proposing.class);
  }

  @Test
  void publishesManyRecordsInTheBackgroundAndOnce() throws InterruptedException {
    long id = imported("many", ROWS);
    Proposal waiting = proposals.seen(id, people.author());
    Instant begun = Instant.now();
    peaks().forEach(MemoryPoolMXBean::resetPeakUsage);
    String version = String.valueOf(waiting.version());
    assertThat(people.post("/review/" + id + "/accept", people.reviewer(), "version", version)).hasStatus(303);

    if (ROWS > Reviews.AT_ONCE) {
      MvcTestResult page = people.get("/proposals/" + id, people.author());
      if (proposals.seen(id, people.author()).state() == ProposalState.SUBMITTED) {
        assertThat(people.post("/review/" + id + "/accept", people.reviewer(), "version", version)).hasStatus(409);
        assertThat(people.post("/proposals/" + id + "/withdraw", people.author())).hasStatus(409);
        assertThat(page).headers().containsHeader("Refresh");
      }
    }
    Proposal published = awaitEnd(id);
    System.out.printf("publishing.rows=%d took %d ms, heap peak %d MB%n", ROWS, Duration.between(begun, Instant.now()).toMillis(),
        peaks().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20);

    assertThat(published.failure()).isNull();
    assertThat(published.state()).isEqualTo(ProposalState.ACCEPTED);
    assertThat(kinds.cells("awards", "many-" + ROWS)).containsEntry("title_en", "Award many " + ROWS);
    assertThat(database.sql("select count(*) from changed_record where change_id = ?").param(published.change()).query(Long.class).single())
        .isEqualTo(ROWS);
    assertThat(database.sql("select count(*) from change where proposal_id = ?").param(id).query(Long.class).single()).isEqualTo(1);
  }

  @Test
  void saysAtWhichRecordItFailedAndPublishesNothing() throws InterruptedException {
    long id = imported("failing", Reviews.AT_ONCE + 1);
    people.published(people.newAward("failing-in-the-way"));
    database.sql("update proposed_record set key = 'award-failing-in-the-way' where proposal_id = ? and position = 3").param(id).update();
    String version = String.valueOf(proposals.seen(id, people.author()).version());
    assertThat(people.post("/review/" + id + "/accept", people.reviewer(), "version", version)).hasStatus(303);

    Proposal failed = awaitEnd(id);
    assertThat(failed.state()).isEqualTo(ProposalState.SUBMITTED);
    assertThat(kinds.cells("awards", "failing-1")).isNull();
    assertThat(people.page("/review/" + id, people.reviewer()).select("[role=alert]").text()).contains("could not be published")
        .contains("failing-in-the-way");
    assertThat(people.page("/review/" + id + "/clash", people.reviewer()).text()).contains("This record is there already");
  }

  @Test
  void canBeAcceptedAgainWhenTheNodeThatPublishedItIsGone() throws InterruptedException {
    long id = imported("stalled", Reviews.AT_ONCE + 1);
    database.sql("update proposal set publishing_since = now() - interval '1 hour', publisher_id = author_id, publisher_name = 'Rae' where id = ?")
        .param(id).update();
    assertThat(people.page("/review/" + id, people.reviewer()).text()).contains("publishing was interrupted");
    String version = String.valueOf(proposals.seen(id, people.author()).version());
    assertThat(people.post("/review/" + id + "/accept", people.reviewer(), "version", version)).hasStatus(303);
    assertThat(awaitEnd(id).state()).isEqualTo(ProposalState.ACCEPTED);
  }

  private Proposal awaitEnd(long id) throws InterruptedException {
    Instant latest = Instant.now().plus(Duration.ofMinutes(30));
    while (Instant.now().isBefore(latest)) {
      Proposal proposal = proposals.seen(id, people.author());
      if (proposal.publishingSince() == null) {
        return proposal;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("still publishing");
  }

  /** As an import leaves it: checked rows, written where they are. */
  private long imported(String name, int rows) {
    long id = database.sql("""
        insert into proposal (id, version, token, origin, state, author_id, author_name, subject, reason, created_at, saved_at, submitted_at)
        values (nextval('proposal_seq'), 0, ?, 'IMPORT', 'SUBMITTED', ?, ?, ?, 'A list', now(), now(), now()) returning id
        """).params(UUID.randomUUID(), people.author().id(), people.author().name(), name + ".csv").query(Long.class).single();
    database.sql("""
        insert into proposed_record (proposal_id, position, action, kind, key, cells, line, verdict)
        select ?, n - 1, 'CREATE', 'awards', ? || '-' || n, json_build_object('award', ? || '-' || n, 'title_en', 'Award ' || ? || ' ' || n,
          'title_zh', '', 'program', 'osc-loans', 'recipient', 'vulcan', 'facility', '', 'instrument', 'loan', 'counted', 'no',
          'exclusion', 'open_call', 'related_award', '', 'terms_en', 'As the list says, row ' || n, 'terms_zh', '', 'note', '')::text, n + 1, 'NEW'
        from generate_series(1, ?) n
        """).params(id, name, name, name, rows).update();
    return id;
  }

  private static Stream<MemoryPoolMXBean> peaks() {
    return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
  }
}
