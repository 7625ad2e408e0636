package org.rareearth.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rareearth.platform.database.EmbeddedDatabase;
import org.rareearth.account.Role;
import org.rareearth.testing.TrackerTest;
import org.rareearth.testing.WithEditor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The application as a whole, on a database that it was given. */
@TrackerTest
class ApplicationTests {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ObjectProvider<EmbeddedDatabase> embedded;

  @Test
  void startsNoDatabaseOfItsOwnWhenOneIsNamed() {
    assertThat(embedded.getIfAvailable()).isNull();
  }

  @Test
  void cutsStatementsThatNeverEnd() {
    assertThat(jdbc.sql("show statement_timeout").query(String.class).single()).isEqualTo("20s");
    assertThat(jdbc.sql("show application_name").query(String.class).single()).isEqualTo("rare-earth-tracker");
  }

  @Test
  void tellsLivenessFromReadiness() {
    assertThat(mvc.get().uri("/livez")).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("UP");
    assertThat(mvc.get().uri("/readyz")).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("UP");
  }

  @Test
  @WithEditor(role = Role.ADMINISTRATOR)
  void showsAdministratorsItsMetrics() {
    assertThat(mvc.get().uri("/actuator/prometheus")).hasStatusOk().bodyText().contains("hikaricp_connections");
  }

  @Test
  @WithEditor(role = Role.ADMINISTRATOR)
  void exposesNothingElseOfItsInside() {
    assertThat(mvc.get().uri("/actuator/env")).hasStatus(404);
    assertThat(mvc.get().uri("/actuator/heapdump")).hasStatus(404);
  }
}
