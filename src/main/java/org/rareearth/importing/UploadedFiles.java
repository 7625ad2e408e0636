package org.rareearth.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps a file while its author says what its columns are: in the database, so that any node can go on with it. */
@Component
class UploadedFiles {

  private static final int PART = 1 << 20;

  private final JdbcClient database;
  private final TransactionTemplate transaction;

  UploadedFiles(JdbcClient database, TransactionTemplate transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  void keep(long id, Path file) {
    transaction.executeWithoutResult(status -> {
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(PART);
        for (int part = 0; bytes.length > 0; part++) {
          database.sql("insert into import_file (import_id, part, content) values (?, ?, ?)").params(id, part, bytes).update();
          bytes = in.readNBytes(PART);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  /** The file again, on this node's disk. */
  Path fetch(long id) {
    try {
      Path file = Files.createTempFile("import-", ".upload");
      try (OutputStream out = Files.newOutputStream(file)) {
        for (int part = 0; ; part++) {
          var bytes = database.sql("select content from import_file where import_id = ? and part = ?").params(id, part)
              .query((row, _) -> row.getBytes(1)).optional();
          if (bytes.isEmpty()) {
            return file;
          }
          out.write(bytes.get());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void forget(long id) {
    database.sql("delete from import_file where import_id = ?").param(id).update();
  }
}
