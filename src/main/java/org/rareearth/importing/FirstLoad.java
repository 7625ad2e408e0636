package org.rareearth.importing;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.rareearth.editorial.FirstSignature;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database from the data files before the port opens. After that the database is the truth and the files are
 * not read again.
 */
@Component
class FirstLoad implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(FirstLoad.class);

  /** Any number that no other lock of this database uses: two nodes that start together must not both load. */
  private static final long LOCK = 20_251_112;

  private final boolean wanted;
  private final DataSet dataSet;
  private final ResourceLoader resources;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final FirstSignature signature;

  /** @param wanted false leaves an empty database empty, to be filled by imports */
  FirstLoad(@Value("${tracker.first-load}") boolean wanted, DataSet dataSet, ResourceLoader resources, JdbcClient database, TransactionTemplate transaction,
      FirstSignature signature) {
    this.wanted = wanted;
    this.dataSet = dataSet;
    this.resources = resources;
    this.database = database;
    this.transaction = transaction;
    this.signature = signature;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (!wanted) {
      return;
    }
    transaction.executeWithoutResult(status -> {
      database.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
      if (database.sql("select not exists (select from source)").query(Boolean.class).single()) {
        // The whole data set is one statement-heavy transaction; the limit that guards page queries does not apply to it.
        database.sql("set local statement_timeout = 0").update();
        signature.sign();
        load();
      }
    });
  }

  private void load() {
    long start = System.nanoTime();
    Map<String, Integer> rows = dataSet.load(name ->
        new InputStreamReader(resources.getResource("classpath:data/" + name).getInputStream(), StandardCharsets.UTF_8));
    LOG.info("Loaded {} rows from {} data files in {} ms", rows.values().stream().mapToInt(Integer::intValue).sum(), rows.size(),
        Duration.ofNanos(System.nanoTime() - start).toMillis());
  }
}
