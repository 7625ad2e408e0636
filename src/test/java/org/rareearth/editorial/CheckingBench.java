package org.rareearth.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.rareearth.testing.TrackerTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An import looks at a million rows; {@code -Dchecking.rows=1000000} measures with that many. */
@TrackerTest
class CheckingBench {

  private static final Logger LOG = LoggerFactory.getLogger(CheckingBench.class);
  /** Time of this thread alone, whatever else the machine does. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int ROWS = Integer.getInteger("checking.rows", 1_000_000);

  @Autowired private Checks checks;
  @Autowired private Kinds kinds;
  @Autowired private TransactionTemplate transaction;

  @Test
  void looksAtManyAwardsInASecond() {
    List<String> recipients = keys("organizations");
    List<String> programs = keys("programs");
    measure("awards", i -> awardRow(i, recipients.get(i % recipients.size()), programs.get(i % programs.size())));
  }

  @Test
  void looksAtManyReportsInASecond() {
    List<String> awards = keys("awards");
    measure("award_events", i -> eventRow(i, awards.get(i % awards.size())));
  }

  private void measure(String kind, IntFunction<Map<String, String>> rows) {
    measure(kind, rows, Math.min(ROWS, 60_000));
    double perSecond = measure(kind, rows, ROWS);
    LOG.info("{} of {} rows: {} a second", kind, ROWS, String.format(Locale.ROOT, "%,.0f", perSecond));
  }

  private double measure(String kind, IntFunction<Map<String, String>> rows, int count) {
    return transaction.execute(_ -> {
      Checking checking = checks.open(false);
      long nanos = 0;
      int refused = 0;
      for (int batch = 0; batch < count; batch += 1_000) {
        DraftRecord[] drafts = new DraftRecord[Math.min(1_000, count - batch)];
        for (int i = 0; i < drafts.length; i++) {
          drafts[i] = DraftRecord.blank(kind, rows.apply(batch + i));
        }
        long start = CPU.getCurrentThreadCpuTime();
        for (DraftRecord draft : drafts) {
          refused += checking.look(draft).isRefused() ? 1 : 0;
        }
        nanos += CPU.getCurrentThreadCpuTime() - start;
      }
      assertThat(refused).isZero();
      return count / (nanos / 1e9);
    });
  }

  private List<String> keys(String kind) {
    return transaction.execute(_ -> kinds.find(kind).keys().sorted().toList());
  }

  private static Map<String, String> awardRow(int i, String recipient, String program) {
    return row("award", "new-award-" + i, "title_en", "Award number " + i + " for a plant", "title_zh", "第" + i + "号资助",
        "program", program, "recipient", recipient, "facility", "", "instrument", "grant", "counted", "yes", "exclusion", "",
        "related_award", "", "terms_en", "", "terms_zh", "", "note", "As in the list of awards.");
  }

  private static Map<String, String> eventRow(int i, String award) {
    return row("event", "new-event-" + i, "award", award, "rung", "announced", "date", "%d-%02d-%02d".formatted(1900 + i % 120,
        1 + i % 12, 1 + i % 28),
        "amount", String.valueOf(1_234_567L + 7_919L * i), "currency", "USD", "amount_unit", "total", "qualifier", "exact",
        "program_as_stated", "", "funder_as_stated", "Department", "instrument", "grant", "source", "sohu-2025-11-12",
        "locator", "row " + i, "as_of", "2025-11-12", "rank", "normal", "note", "Said so.");
  }

  private static Map<String, String> row(String... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return row;
  }
}
