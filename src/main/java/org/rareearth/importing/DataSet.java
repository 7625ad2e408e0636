package org.rareearth.importing;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.rareearth.editorial.DataError;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.RecordKind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All data files in the order of their references: loads them into an empty database, and writes any of them back. */
@Component
public class DataSet {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private static final int AT_ONCE = 500;

  private final Kinds kinds;
  private final EntityManager entityManager;

  DataSet(Kinds kinds, EntityManager entityManager) {
    this.kinds = kinds;
    this.entityManager = entityManager;
  }

  /** Where a file's text comes from. */
  public interface Origin {
    Reader open(String fileName) throws IOException;
  }

  public List<String> names() {
    return kinds.all().stream().map(RecordKind::name).toList();
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
    for (RecordKind<?> kind : kinds.all()) {
      rows.put(kind.name(), load(kind, origin));
      entityManager.flush();
    }
    return rows;
  }

  /**
   * Writes one file as CSV with the columns and the order in which it was loaded.
   *
   * @return rows written
   */
  @Transactional(readOnly = true)
  public long write(String name, Appendable out) {
    return write(kinds.find(name), out);
  }

  /** Writes the columns of a file and, to show how they are filled in, the first row of the one that comes along. */
  public void example(String name, Appendable out) {
    ClassPathResource file = new ClassPathResource("data/" + name + ".csv");
    try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8); CSVParser rows = FORMAT.parse(text);
         CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      printer.printRecords(rows.stream().limit(2));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Some hundred records at a time, with what they refer to, and then forgets them: a million need no more memory than a thousand. */
  private <E> long write(RecordKind<E> kind, Appendable out) {
    try (Stream<E> all = kind.all()) {
      CSVPrinter printer = new CSVPrinter(out, FORMAT);   // not closed, because what it writes to is the caller's
      printer.printRecord(kind.columns());
      long rows = 0;
      Iterator<E> left = all.iterator();
      while (left.hasNext()) {
        List<E> some = some(left);
        if (kind.hasKeyColumn()) {
          kind.findAll(some.stream().map(kind::key).toList());
        }
        for (E record : some) {
          printer.printRecord(kind.write(record).cells());
        }
        rows += some.size();
        entityManager.clear();
      }
      printer.flush();
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <E> List<E> some(Iterator<E> left) {
    List<E> some = new ArrayList<>();
    while (left.hasNext() && some.size() < AT_ONCE) {
      some.add(left.next());
    }
    return some;
  }

  private int load(RecordKind<?> kind, Origin origin) {
    String fileName = kind.name() + ".csv";
    try (Reader text = origin.open(fileName); CSVParser parser = FORMAT.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
      if (!parser.getHeaderNames().equals(kind.columns())) {
        throw new DataError(fileName, 1, "header", "is " + parser.getHeaderNames() + "; expected " + kind.columns());
      }
      int rows = 0;
      for (CSVRecord record : parser) {
        kind.create(new DataRow(fileName, parser.getCurrentLineNumber(), record.toMap()));
        rows++;
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + fileName, e);
    }
  }
}
