package org.rareearth.importing;

import org.rareearth.editorial.DataError;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All data files in the order of their references: loads them into an empty database, and writes any of them back. */
@Component
public class DataSet {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final List<DataFile> files;
  private final EntityManager entityManager;

  DataSet(List<DataFile> files, EntityManager entityManager) {
    this.files = inOrder(files);
    this.entityManager = entityManager;
  }

  /** Where a file's text comes from. */
  public interface Origin {
    Reader open(String fileName) throws IOException;
  }

  public List<String> names() {
    return files.stream().map(DataFile::name).toList();
  }

  /**
   * Loads every file in one transaction, all or nothing.
   *
   * @return rows per file, in load order
   * @throws DataError at the first cell that cannot be taken
   */
  @Transactional
  public Map<String, Integer> load(Origin origin) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (DataFile file : files) {
      rows.put(file.name(), load(file, origin));
      entityManager.flush();
    }
    return rows;
  }

  /** Writes one file as CSV with the columns and the order in which it was loaded. */
  @Transactional(readOnly = true)
  public void write(String name, Appendable out) {
    DataFile file = files.stream().filter(candidate -> candidate.name().equals(name)).findFirst().orElseThrow();
    try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      printer.printRecord(file.columns());
      for (CsvRow row : (Iterable<CsvRow>) file.export()::iterator) {
        printer.printRecord(row.cells());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int load(DataFile file, Origin origin) {
    String fileName = file.name() + ".csv";
    try (Reader text = origin.open(fileName); CSVParser parser = FORMAT.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
      if (!parser.getHeaderNames().equals(file.columns())) {
        throw new DataError(fileName, 1, "header", "is " + parser.getHeaderNames() + "; expected " + file.columns());
      }
      int rows = 0;
      for (CSVRecord record : parser) {
        file.load(new DataRow(fileName, parser.getCurrentLineNumber(), record.toMap()));
        rows++;
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + fileName, e);
    }
  }

  private static List<DataFile> inOrder(List<DataFile> files) {
    List<DataFile> ordered = new ArrayList<>();
    Set<String> done = new HashSet<>();
    List<DataFile> waiting = new ArrayList<>(files.stream().sorted(Comparator.comparing(DataFile::name)).toList());
    while (!waiting.isEmpty()) {
      List<DataFile> ready = waiting.stream().filter(file -> done.containsAll(file.after())).toList();
      if (ready.isEmpty()) {
        throw new IllegalStateException("Data files wait for each other: " + waiting.stream().map(DataFile::name).toList());
      }
      ordered.addAll(ready);
      ready.forEach(file -> done.add(file.name()));
      waiting.removeAll(ready);
    }
    return ordered;
  }
}
