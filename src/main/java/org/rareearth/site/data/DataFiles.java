package org.rareearth.site.data;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.RecordKind;
import org.rareearth.importing.DataSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the files of the data set, and knows how large each is. */
@Component
class DataFiles {

  /** States of the record whose sizes are remembered: that of the present, and those of the past that were asked for last. */
  private static final int STATES = 20;

  private final Kinds kinds;
  private final DataSet dataSet;
  private final Dictionary dictionary;
  private final Cache<Long, List<DataFile>> measured = Caffeine.newBuilder().maximumSize(STATES).build();

  DataFiles(Kinds kinds, DataSet dataSet, Dictionary dictionary) {
    this.kinds = kinds;
    this.dataSet = dataSet;
    this.dictionary = dictionary;
  }

  List<RecordKind<?>> kinds() {
    return kinds.all();
  }

  /** All files with their sizes at a moment; written once for every state of the record. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public List<DataFile> at(Moment moment) {
    List<DataFile> known = measured.getIfPresent(moment.change());
    if (known == null) {
      known = kinds.all().stream().<DataFile>map(kind -> write(kind, OutputStream.nullOutputStream())).toList();
      measured.put(moment.change(), known);
    }
    return known;
  }

  /** Writes one file, and says what it was. */
  @Transactional(readOnly = true)
  public DataFile write(RecordKind<?> kind, OutputStream out) {
    Measuring measuring = new Measuring(out);
    try (Writer text = new OutputStreamWriter(measuring, StandardCharsets.UTF_8)) {
      long rows = dataSet.write(kind.name(), text);
      text.flush();
      return new DataFile(kind.name(), dictionary.title(kind), dictionary.description(kind), rows, measuring.bytes(), measuring.sha256(),
          dictionary.columns(kind));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
