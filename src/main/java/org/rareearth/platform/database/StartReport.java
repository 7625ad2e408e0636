package org.rareearth.platform.database;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one line that whoever starts the tracker looks for: where it answers, where the data lies, how long it took. */
@Component
final class StartReport {

  private static final Logger log = LoggerFactory.getLogger("org.rareearth.start");

  private final Environment environment;
  private final ObjectProvider<EmbeddedDatabase> embedded;
  private final ObjectProvider<JdbcConnectionDetails> database;
  private final ObjectProvider<JdbcClient> jdbc;

  StartReport(Environment environment, ObjectProvider<EmbeddedDatabase> embedded, ObjectProvider<JdbcConnectionDetails> database,
      ObjectProvider<JdbcClient> jdbc) {
    this.environment = environment;
    this.embedded = embedded;
    this.database = database;
    this.jdbc = jdbc;
  }

  @EventListener(ApplicationReadyEvent.class)
  void ready() {
    String address = address();
    embedded.ifAvailable(own -> own.answersAt(address));
    double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
    log.info("Ready at {} · data in {} · PostgreSQL {} · {} s",
        address, place(), version(), String.format(Locale.ROOT, "%.1f", seconds));
  }

  private String address() {
    String scheme = environment.getProperty("server.ssl.enabled", Boolean.class, false) ? "https" : "http";
    return scheme + "://localhost:" + environment.getProperty("local.server.port", "(no port)")
        + environment.getProperty("server.servlet.context-path", "");
  }

  private String place() {
    EmbeddedDatabase own = embedded.getIfAvailable();
    return own != null ? own.folder().toString() : DatabaseAddress.withoutSecrets(database.getObject().getJdbcUrl());
  }

  private String version() {
    return jdbc.getObject().sql("show server_version").query(String.class).single();
  }
}
