package org.rareearth.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rareearth.testing.TrackerTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The data that we have is the measure of the rules: what was recorded with care must pass, and seldom be asked about. */
@TrackerTest
class RulesOnDataTests {

  private static final Logger LOG = LoggerFactory.getLogger(RulesOnDataTests.class);
  /** Of rows that would be asked about, were they added today. */
  private static final double MOST_ALARMS = 0.10;
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Map<String, String> TABLES = Map.of("award_events", "award_event", "facility_claims", "facility_claim",
      "milestones", "milestone", "stage_figures", "stage_figure", "supply_links", "supply_link");

  @Autowired private Checks checks;
  @Autowired private Kinds kinds;
  @Autowired private EntityManager entityManager;
  @Autowired private JdbcClient database;
  @Autowired private TransactionTemplate transaction;

  @Test
  void nothingIsSaidOfARecordThatNobodyTouched() {
    List<String> said = new ArrayList<>();
    transaction.executeWithoutResult(_ -> kinds.all().forEach(kind -> {
      Checking checking = checks.open(false);
      rows(kind).forEach((key, cells) -> checking.look(new DraftRecord(Action.REVISE, kind.name(), key, null, cells,
          RecordReader.typed(kind, cells), Map.of())).findings().forEach(finding -> said.add(kind.name() + " " + key + " " + finding)));
    }));
    assertThat(said).isEmpty();
  }

  /** But for two reports that tell of an award three months after it was made, and do not say so. */
  @Test
  void whatWasRecordedCouldBeRecordedAgain() {
    List<String> refused = new ArrayList<>();
    transaction.executeWithoutResult(_ -> kinds.all().stream().filter(RecordKind::hasKeyColumn).forEach(kind -> {
      Checking checking = checks.open(false);
      rows(kind).forEach((key, cells) -> checking.look(again(kind, cells)).findings().stream().filter(Finding::isRefusal)
          .forEach(finding -> refused.add(key + " " + finding.code())));
    }));
    assertThat(refused).containsExactly("evac-dod-2023-2 rung.check.rung.back", "evac-dod-2023-4 rung.check.rung.back");
  }

  @Test
  void fewOfTheRecordsWouldHaveBeenAskedAbout() {
    Map<String, Integer> alarms = new TreeMap<>();
    int rows = 0;
    int asked = 0;
    for (RecordKind<?> kind : kinds.all()) {
      Map<String, Map<String, String>> all = transaction.execute(_ -> rows(kind));
      for (Map.Entry<String, Map<String, String>> row : all.entrySet()) {
        List<Finding> findings = asIfNew(kind, row.getKey(), row.getValue());
        findings.forEach(finding -> {
          alarms.merge(kind.name() + " " + finding.code(), 1, Integer::sum);
          LOG.debug("{} {}", row.getKey(), finding);
        });
        asked += findings.isEmpty() ? 0 : 1;
        rows++;
      }
    }
    LOG.info("{} of {} rows asked about: {}", asked, rows, alarms);
    assertThat((double) asked / rows).isLessThan(MOST_ALARMS);
  }

  @Test
  void fewAwardsWouldHaveBeenTakenForOneAnother() {
    Map<String, Map<String, String>> awards = transaction.execute(_ -> rows(kinds.find("awards")));
    Map<String, Map<String, String>> reports = transaction.execute(_ -> rows(kinds.find("award_events")));
    List<String> asked = new ArrayList<>();
    awards.forEach((key, award) -> {
      List<DraftRecord> records = new ArrayList<>(List.of(again(kinds.find("awards"), award)));
      reports.values().stream().filter(report -> report.get("award").equals(key)).limit(1).forEach(report -> {
        Map<String, String> typed = new LinkedHashMap<>(again(kinds.find("award_events"), report).typed());
        typed.put("award", "@0");
        records.add(DraftRecord.blank("award_events", typed));
      });
      List<String> codes = checks.look(Draft.begin(Origin.FORM, records)).stream()
          .flatMap(record -> record.findings().stream()).filter(finding -> finding.key().startsWith("check.award"))
          .filter(finding -> finding.hints().stream().anyMatch(hint -> !hint.address().endsWith("/" + key)))
              .map(finding -> finding + "").toList();
      if (!codes.isEmpty()) {
        asked.add(key + " " + codes);
      }
    });
    LOG.info("{} of {} awards taken for others: {}", asked.size(), awards.size(), asked);
    assertThat((double) asked.size() / awards.size()).isLessThan(MOST_ALARMS);
  }

  /** What is asked about a row while it is not there, or, for one that others refer to, but for its own likeness to itself. */
  private List<Finding> asIfNew(RecordKind<?> kind, String key, Map<String, String> cells) {
    return transaction.execute(status -> {
      status.setRollbackOnly();
      String table = TABLES.get(kind.name());
      if (table != null) {
        database.sql("update funding_award set shown_id = null").update();
        database.sql("update facility set shown_status_id = null").update();
        database.sql("delete from " + table + " where slug = ?").param(key).update();
      }
      return checks.open(false).look(again(kind, cells)).findings().stream().filter(finding -> !finding.isRefusal())

              .filter(finding -> finding.hints().isEmpty()
                  || finding.hints().stream().anyMatch(hint -> !hint.address().endsWith("/" + key))).toList();
    });
  }

  private static DraftRecord again(RecordKind<?> kind, Map<String, String> cells) {
    Map<String, String> typed = new LinkedHashMap<>(RecordReader.typed(kind, cells));
    if (kind.hasKeyColumn()) {
      typed.put(kind.columns().getFirst(), "zz-again-" + NUMBER.incrementAndGet());
    }
    return DraftRecord.blank(kind.name(), typed);
  }

  private <E> Map<String, Map<String, String>> rows(RecordKind<E> kind) {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    try (Stream<E> all = kind.all()) {
      all.toList().forEach(record -> rows.put(kind.key(record), kind.cells(record)));
    }
    entityManager.clear();
    return rows;
  }
}
