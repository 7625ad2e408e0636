package org.rareearth.site.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Action;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.ProposedRecord;
import org.rareearth.evidence.Source;
import org.rareearth.evidence.Sources;
import org.rareearth.evidence.Statements;
import org.rareearth.kernel.PartialDate;
import org.springframework.stereotype.Component;

/** Finds the sources that proposed records refer to: those that are public, and those that come with them. */
@Component
class SourcesBeside {

  private static final String KIND = "sources";
  private static final int MOST = 25;

  private final Kinds kinds;
  private final Sources sources;
  private final List<Statements> tables;

  SourcesBeside(Kinds kinds, Sources sources, List<Statements> tables) {
    this.kinds = kinds;
    this.sources = sources;
    this.tables = tables;
  }

  List<SourceBeside> of(List<ProposedRecord> records) {
    Map<String, ProposedRecord> proposed = new LinkedHashMap<>();
    records.stream().filter(record -> record.kind().equals(KIND) && record.action() == Action.CREATE)
        .forEach(record -> proposed.put(record.key(), record));
    Set<String> keys = new LinkedHashSet<>();
    records.forEach(record -> keys(record).forEach(keys::add));
    Map<String, Long> counts = new LinkedHashMap<>();
    if (keys.stream().anyMatch(key -> !proposed.containsKey(key))) {
      tables.forEach(table -> table.counts().forEach((source, count) -> counts.merge(source, count, Long::sum)));
    }
    return keys.stream().limit(MOST).map(key -> proposed.containsKey(key) ? proposed(Objects.requireNonNull(proposed.get(key)))
        : live(key, counts.getOrDefault(key, 0L))).filter(Objects::nonNull).toList();
  }

  private Stream<String> keys(ProposedRecord record) {
    Stream<String> own = record.kind().equals(KIND) ? Stream.of(record.key()) : Stream.of();
    return Stream.concat(own, kinds.find(record.kind()).fields().stream().filter(field -> field.kinds().equals(List.of(KIND)))
        .flatMap(field -> Arrays.stream(record.cells().getOrDefault(field.column(), "").split(";")))).filter(key -> !key.isBlank());
  }

  private @Nullable SourceBeside live(String key, long statements) {
    Source source = sources.find(key);
    return source == null ? null : new SourceBeside(source.slug(), source.title(), source.publisher(), source.language(), source.publishedOn(),
        day(Objects.toString(source.retrievedOn(), "")), followed(source.url()), followed(source.archiveUrl()), statements, null);
  }

  private static SourceBeside proposed(ProposedRecord record) {
    Map<String, String> cells = record.cells();
    String published = cells.getOrDefault("published_on", "");
    return new SourceBeside(record.key(), cells.getOrDefault("title", record.key()), cells.getOrDefault("publisher", ""),
        cells.getOrDefault("language", "en"), published.isEmpty() ? null : new PartialDate(published), day(cells.getOrDefault("retrieved_on", "")),
        followed(cells.get("url")), followed(cells.get("archive_url")), 0, record.position());
  }

  /** Only addresses of the web become links. */
  private static @Nullable String followed(@Nullable String url) {
    return url != null && url.matches("https?://.+") ? url : null;
  }

  private static @Nullable PartialDate day(String cell) {
    try {
      return cell.isEmpty() ? null : new PartialDate(LocalDate.parse(cell).toString());
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
