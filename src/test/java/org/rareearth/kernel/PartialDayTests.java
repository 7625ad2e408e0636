package org.rareearth.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database sorts partial dates exactly as Java does. */
@TrackerTest
class PartialDayTests {

  @Autowired
  private JdbcClient database;

  @Test
  void computesTheSameMiddleAsJava() {
    for (String label : List.of("2024", "2025", "2026-H1", "2026-H2", "2024-Q1", "2026-Q4", "2024-02", "2026-12", "2026-11-07")) {
      assertThat(database.sql("select partial_day(?)").param(label).query(LocalDate.class).single())
          .as(label).isEqualTo(PartialDate.parse(label).midpoint());
    }
  }

  @Test
  void knowsAPartialDateFromAnythingElse() {
    assertThat(database.sql("select is_partial_date('2026-H3') or is_partial_date('late 2025') or is_partial_date('2026-13')")
        .query(Boolean.class).single()).isFalse();
  }
}
