package org.rareearth.editorial;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Public records are written in one place after the first load; what else touches a table touches one that is not public. */
class OneWayInTests {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.rareearth");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  @Test
  void onlyTheWriterAndTheFirstLoadMakeReviseOrRemoveRecords() {
    for (String method : List.of("create", "revise", "remove", "fill")) {
      noClasses().that().areNotAssignableTo(RecordKind.class).and().doNotBelongToAnyOf(RecordWriter.class, Kinds.class)
          .and().doNotHaveFullyQualifiedName("org.rareearth.importing.DataSet")
          .should().callMethodWhere(target(owner(assignableTo(RecordKind.class))).and(target(name(method)))).check(CLASSES);
    }
  }

  @Test
  void onlyTheEditorialModuleAndTheAccountsPersistWithTheEntityManager() {
    for (String method : List.of("persist", "merge", "remove")) {
      noClasses().that().resideOutsideOfPackages("org.rareearth.editorial..", "org.rareearth.account..")
          .and().areNotAssignableTo(RecordKind.class)
          .should().callMethodWhere(target(owner(assignableTo(EntityManager.class))).and(target(name(method)))).check(CLASSES);
    }
  }

  @Test
  void noStatementWritesAPublicTableByItsName() throws IOException {
    Set<String> tables = audited();
    Pattern write = Pattern.compile("(?i)\\b(insert\\s+into|update|delete\\s+from|truncate|copy|merge\\s+into)\\s+(\"?)("
        + String.join("|", tables) + ")(_aud)?\\2\\b");
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Assertions.assertThat(write.matcher(Files.readString(file)).results().map(result -> result.group()).toList()).as("%s", file).isEmpty();
      }
    }
  }

  /** The tables that have a history are the public ones. */
  private static Set<String> audited() throws IOException {
    Pattern table = Pattern.compile("create table (\\w+)_aud");
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      Set<String> tables = new TreeSet<>();
      for (Path file : files.toList()) {
        table.matcher(Files.readString(file)).results().map(result -> result.group(1)).collect(Collectors.toCollection(() -> tables));
      }
      Assertions.assertThat(tables).contains("facility", "award_event").hasSizeGreaterThan(23);
      return tables;
    }
  }
}
