package org.rareearth.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No row of the research was dropped in silence: the dictionary's two tables are held against the files and the database. */
@TrackerTest
class DataCountsTests {

  private static final Path DATA = Path.of("src/main/resources/data");

  /** What the research held, file by file; these numbers do not change when the data does. */
  private static final Map<String, Integer> RESEARCH = Map.ofEntries(
      Map.entry("sources", 605), Map.entry("organizations", 182), Map.entry("facilities", 139), Map.entry("facility_claims", 605),
      Map.entry("milestones", 134), Map.entry("awards", 146), Map.entry("award_events", 237), Map.entry("supply_links", 159),
      Map.entry("policies", 36), Map.entry("stage_figures", 783), Map.entry("stage_positions", 40), Map.entry("document_facts", 62),
      Map.entry("balance_factors", 115), Map.entry("elements", 17), Map.entry("hs_codes", 58));

  @Autowired
  private JdbcClient database;

  @Autowired
  private DataSet dataSet;

  @TestFactory
  Stream<DynamicTest> researchRowsAreRowsKeptPlusRowsSetAside() throws IOException {
    Map<String, List<String>> aside = table("file", "row", "reason", "kept as").stream()
        .collect(Collectors.groupingBy(cells -> cells.get(0), Collectors.mapping(cells -> cells.get(1), Collectors.toList())));
    return table("file", "research rows", "kept", "set aside", "added", "rows").stream()
        .map(cells -> DynamicTest.dynamicTest(cells.get(0), () -> {
          String name = cells.get(0).replace(".csv", "");
          List<Integer> counts = cells.subList(1, 6).stream().map(Integer::valueOf).toList();
          assertThat(counts.get(0)).isEqualTo(RESEARCH.getOrDefault(name, 0));
          assertThat(counts.get(1) + counts.get(2)).isEqualTo(counts.get(0));
          assertThat(aside.getOrDefault(cells.get(0), List.of())).doesNotHaveDuplicates().hasSize(counts.get(2));
          assertThat(counts.get(1) + counts.get(3)).isEqualTo(counts.get(4));
          assertThat(keys(name)).hasSize(counts.get(4));
        }));
  }

  @Test
  void everyFileIsCounted() throws IOException {
    assertThat(table("file", "research rows", "kept", "set aside", "added", "rows").stream().map(cells -> cells.get(0).replace(".csv", "")))
        .containsExactlyInAnyOrderElementsOf(dataSet.names());
  }

  @Test
  void noRowSetAsideIsLoadedAllTheSame() throws IOException {
    for (List<String> cells : table("file", "row", "reason", "kept as")) {
      assertThat(new HashSet<>(keys(cells.get(0).replace(".csv", "")))).doesNotContain(cells.get(1));
    }
  }

  @Test
  void everyColumnIsInTheDictionary() throws IOException {
    String dictionary = Files.readString(DATA.resolve("README.md"));
    for (String name : dataSet.names()) {
      int from = dictionary.indexOf("\n## " + name + ".csv");
      assertThat(from).as(name).isPositive();
      int to = dictionary.indexOf("\n## ", from + 1);
      String section = dictionary.substring(from, to < 0 ? dictionary.length() : to);
      Set<String> evidence = Set.of("source", "locator", "as_of", "rank", "note");
      assertThat(header(name)).as(name).allMatch(column -> evidence.contains(column) || section.matches("(?s).*\\b" + column + "\\b.*"));
    }
  }

  @Test
  void theDatabaseHoldsEveryRowOfEveryFile() throws IOException {
    Map<String, String> tables = Map.of("sources", "source", "facility_claims", "facility_claim", "facilities", "facility",
        "awards", "funding_award", "award_events", "award_event", "stage_figures", "stage_figure", "policies", "policy_measure");
    for (Map.Entry<String, String> entry : tables.entrySet()) {
      assertThat(database.sql("select count(*) from " + entry.getValue()).query(Integer.class).single())
          .as(entry.getKey()).isEqualTo(keys(entry.getKey()).size());
    }
  }

  @Test
  void everyRowLoadedHasItsFirstHistoryRow() {
    for (String table : List.of("source", "facility", "facility_claim", "funding_award", "award_event", "stage_figure")) {
      assertThat(database.sql("select count(*) from " + table + "_aud where revtype = 0").query(Integer.class).single())
          .as(table).isEqualTo(database.sql("select count(*) from " + table).query(Integer.class).single());
    }
  }

  private static List<String> keys(String name) throws IOException {
    try (CSVParser rows = CSVParser.parse(DATA.resolve(name + ".csv"), StandardCharsets.UTF_8,
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return rows.stream().map(CSVRecord::iterator).map(cells -> cells.next()).toList();
    }
  }

  private static List<String> header(String name) throws IOException {
    return List.of(Files.readAllLines(DATA.resolve(name + ".csv")).getFirst().split(","));
  }

  /** The rows of the dictionary's table with these heads. */
  private static List<List<String>> table(String... heads) throws IOException {
    return Files.readAllLines(DATA.resolve("README.md")).stream()
        .dropWhile(line -> !cells(line).equals(Arrays.asList(heads))).skip(2).takeWhile(line -> line.startsWith("|"))
        .map(DataCountsTests::cells).toList();
  }

  private static List<String> cells(String line) {
    return line.startsWith("|") ? Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|")).map(String::strip).toList()
        : List.of();
  }
}
