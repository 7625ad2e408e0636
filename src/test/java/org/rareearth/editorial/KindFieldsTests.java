package org.rareearth.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
import org.rareearth.kernel.BadInput;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** What each kind of record says of its columns is held against the data files and the words of both languages. */
@TrackerTest
class KindFieldsTests {

  private static final Path DATA = Path.of("src/main/resources/data");

  @Autowired
  private Kinds kinds;

  @Autowired
  private MessageSource messages;

  @TestFactory
  Stream<DynamicTest> theColumnsAreThoseOfTheFile() {
    return each(kind -> {
      try (CSVParser file = open(kind)) {
        assertThat(file.getHeaderNames()).isEqualTo(kind.columns());
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> aRequiredColumnIsNeverEmpty() {
    return each(kind -> {
      for (Map<String, String> row : rows(kind)) {
        assertThat(kind.fields()).filteredOn(Field::required).extracting(Field::column)
            .allSatisfy(column -> assertThat(row.get(column)).as(row + " " + column).isNotEmpty());
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> aClosedListHoldsEveryWordOfTheData() {
    return each(kind -> {
      for (Field field : kind.fields().stream().filter(field -> !field.choices().isEmpty()).toList()) {
        assertThat(field.choices()).as(field.column()).containsAll(values(kind, field));
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> everyChoiceHasItsWordInBothLanguages() {
    return each(kind -> {
      for (Field field : kind.fields().stream().filter(field -> field.vocabulary() != null).toList()) {
        for (String choice : field.choices()) {
          for (Locale reader : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            String key = field.vocabulary() + "." + choice;
            assertThat(messages.getMessage(key, null, "", reader)).as(key + " in " + reader).isNotEmpty();
          }
        }
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> everyKeyThatARowNamesIsThere() throws IOException {
    Map<String, Set<String>> keys = new HashMap<>();
    for (RecordKind<?> kind : kinds.all()) {
      keys.put(kind.name(), rows(kind).stream().map(row -> row.get(kind.columns().getFirst())).collect(Collectors.toSet()));
    }
    return each(kind -> {
      for (Field field : kind.fields().stream().filter(field -> field.type().isReference()).toList()) {
        for (Map<String, String> row : rows(kind)) {
          assertThat(keys.get(target(kind, field, row))).as(field.column()).containsAll(parts(row.get(field.column())));
        }
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> aGroupIsLedByOneOfItsOwn() {
    return each(kind -> assertThat(kind.fields()).filteredOn(field -> field.group() != null).allSatisfy(field -> {
      assertThat(kind.fields()).anyMatch(lead -> lead.column().equals(field.group()) && lead.type().leadsGroup());
      assertThat(field.isTyped()).isEqualTo(field.type().leadsGroup());
    }));
  }

  @Test
  void everyKindComesAfterThoseThatItRefersTo() {
    List<String> names = kinds.all().stream().map(RecordKind::name).toList();
    assertThat(names).hasSize(23).doesNotHaveDuplicates();
    kinds.all().forEach(kind -> assertThat(kind.after()).allMatch(other -> names.indexOf(other) < names.indexOf(kind.name())));
  }

  @Test
  void anUnknownKindIsAnsweredWithThoseThatThereAre() {
    assertThatThrownBy(() -> kinds.find("aliens")).isInstanceOf(BadInput.class)
        .hasMessageContaining("award_events");
    assertThat(kinds.named("aliens")).isNull();
  }

  private interface Check {
    void of(RecordKind<?> kind) throws IOException;
  }

  private Stream<DynamicTest> each(Check check) {
    return kinds.all().stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> check.of(kind)));
  }

  private static String target(RecordKind<?> kind, Field field, Map<String, String> row) {
    if (field.kinds().size() == 1) {
      return field.kinds().getFirst();
    }
    Field before = kind.fields().get(kind.fields().indexOf(field) - 1);
    return field.kinds().get(before.choices().indexOf(row.get(before.column())));
  }

  private static Set<String> values(RecordKind<?> kind, Field field) throws IOException {
    return rows(kind).stream().map(row -> row.get(field.column())).filter(cell -> !cell.isEmpty()).collect(Collectors.toSet());
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";"));
  }

  private static List<Map<String, String>> rows(RecordKind<?> kind) throws IOException {
    try (CSVParser file = open(kind)) {
      return file.stream().map(CSVRecord::toMap).toList();
    }
  }

  private static CSVParser open(RecordKind<?> kind) throws IOException {
    return CSVParser.parse(DATA.resolve(kind.name() + ".csv"), StandardCharsets.UTF_8,
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get());
  }
}
