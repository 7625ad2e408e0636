package org.rareearth.platform.database;

/** Where a database is, as may be told in a log. */
final class DatabaseAddress {

  private DatabaseAddress() {}

  /** The JDBC URL up to its options, because passwords are among them. */
  static String withoutSecrets(String jdbcUrl) {
    return jdbcUrl.replaceFirst("[?;].*$", "").replaceFirst("//[^/@]*@", "//");
  }
}
