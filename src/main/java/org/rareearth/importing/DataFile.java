package org.rareearth.importing;

import org.rareearth.editorial.DataError;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One CSV file of the data set: how a row becomes a record and a record a row. What is exported loads again as the same bytes,
 * so {@link #export} writes every column that {@link #load} reads, in load order.
 */
public interface DataFile {

  /** File name without the ending, and table name in messages. */
  String name();

  List<String> columns();

  /** The files whose rows this one refers to. */
  Set<String> after();

  /** Takes one row; throws {@link DataError} through the row's readers when it cannot. */
  void load(DataRow row);

  Stream<CsvRow> export();
}
