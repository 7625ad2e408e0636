package org.rareearth.importing;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.rareearth.account.Role;
import org.rareearth.testing.SignedInEditor;
import org.rareearth.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
class PerfProbe {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    String url = TestDatabase.fresh("perf_probe");
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.datasource.username", TestDatabase.server()::getUsername);
    registry.add("spring.datasource.password", TestDatabase.server()::getPassword);
    registry.add("tracker.warm-up", () -> "");
  }

  @Autowired Imports imports;
  @Autowired JdbcClient database;

  @Test
  void million() throws Exception {
    Path file = Path.of("target/awards-million.csv");
    if (!Files.exists(file)) {
      try (BufferedWriter out = Files.newBufferedWriter(file)) {
        out.write("award,title_en,title_zh,program,recipient,facility,instrument,counted,exclusion,related_award,terms_en,terms_zh,note\n");
        for (int i = 0; i < 1_000_000; i++) {
          out.write("bench-" + i + ",Award number " + i + ",第 " + i + " 号,dpa-title-iii,ucore,,grant,yes,,,,,For the bench.\n");
        }
      }
    }
    System.out.println("SIZE " + Files.size(file));
    try (var connection = DriverManager.getConnection(database.sql("select 1").query(Integer.class).single() == 1 ? TestDatabase.server().getJdbcUrl().replaceFirst("/postgres$", "/perf_probe") : "", TestDatabase.server().getUsername(), TestDatabase.server().getPassword());
        var statement = connection.createStatement()) {
      for (int i = 0; i < 2; i++) {
        statement.execute("drop table if exists bare; create table bare (award text primary key,title_en text,title_zh text,program text,recipient text,facility text,instrument text,counted text,exclusion text,related_award text,terms_en text,terms_zh text,note text)");
        long start = System.nanoTime();
        try (var in = Files.newInputStream(file)) {
          connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy bare from stdin (format csv, header)", in);
        }
        System.out.println("BARE " + (System.nanoTime() - start) / 1_000_000);
      }
    }
    var editor = SignedInEditor.account(database, "perf", Role.CONTRIBUTOR);
    for (int i = 0; i < 3; i++) {
      Path copy = Files.copy(file, Path.of("target/upload" + System.nanoTime()));
      long start = System.nanoTime();
      long id = imports.upload(copy, "awards.csv", editor);
      ImportRun run = imports.seen(id, editor);
      while (run.state() == ImportRun.State.RUNNING) {
        Thread.sleep(50);
        run = imports.seen(id, editor);
      }
      System.out.println("IMPORT " + (System.nanoTime() - start) / 1_000_000 + " " + run.state() + " " + run.failure() + " " + run.counts());
    }
  }
}
