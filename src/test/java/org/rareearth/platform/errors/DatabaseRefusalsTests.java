package org.rareearth.platform.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a real database throws, through both of the ways by which it is asked, and the status that becomes of it. */
@TrackerTest
class DatabaseRefusalsTests {

  @Autowired JdbcClient jdbc;
  @Autowired EntityManager entities;
  @Autowired TransactionTemplate transaction;

  @Test
  void aDatabaseThatIsNotThereIs503() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:postgresql://localhost:1/nowhere");
    config.setConnectionTimeout(250);
    config.setInitializationFailTimeout(-1);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      assertThat(statusOf(() -> JdbcClient.create(pool).sql("select 1").query().singleValue())).isEqualTo(503);
    }
  }

  @Test
  void aConnectionThatIsCutIs503() {
    String suicide = "select pg_terminate_backend(pg_backend_pid())";
    assertThat(statusOf(() -> jdbc.sql(suicide).query().singleValue())).isEqualTo(503);
    assertThat(statusOfQuery(suicide)).isEqualTo(503);
  }

  @Test
  void aStatementThatTakesTooLongIs503() {
    String slow = "select pg_sleep(5)";
    assertThat(statusOf(() -> transaction.executeWithoutResult(_ -> {
      jdbc.sql("set local statement_timeout = 50").update();
      jdbc.sql(slow).query().singleValue();
    }))).isEqualTo(503);
  }

  @Test
  void aValueThatCannotBeHeldIs400() {
    assertThat(statusOf(() -> jdbc.sql("select ?::text").param("a\0b").query().singleValue())).isEqualTo(400);
    assertThat(statusOf(() -> jdbc.sql("select ?::bigint::int").param(1L << 40).query().singleValue())).isEqualTo(400);
    assertThat(statusOfQuery("select (2147483648)::int")).isEqualTo(400);
  }

  @Test
  void aStatementThatIsWrongIsOurFault() {
    assertThat(statusOf(() -> jdbc.sql("select nothing from nowhere").query().singleValue())).isEqualTo(500);
  }

  private int statusOfQuery(String sql) {
    return statusOf(() -> transaction.executeWithoutResult(_ -> entities.createNativeQuery(sql).getSingleResult()));
  }

  private static int statusOf(ThrowingCallable call) {
    return Refusals.of(catchThrowable(call)).status().value();
  }
}
