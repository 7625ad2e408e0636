package org.rareearth;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** Names and sizes that ten strangers can rely on. */
class NamingTests {

  private static final JavaClasses CODE =
      new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.rareearth");

  @Test
  void noClassHidesBehindAnEmptyEnding() {
    noClasses().should().haveNameMatching(".*(Dto|DTO|Impl|Service|Manager|Util|Utils|Helper|Mapper|Cmd)").check(CODE);
  }

  @Test
  void repositoriesStayInsideTheirModule() {
    classes().that().areAssignableTo(Repository.class).should().bePackagePrivate().andShould().haveSimpleNameEndingWith("Repository")
        .check(CODE);
  }

  @Test
  void controllersLiveInTheSiteAndStayThere() {
    classes().that().areAnnotatedWith(Controller.class).should().resideInAnyPackage("org.rareearth.site..", "org.rareearth.opendata..",
        "org.rareearth.platform..").andShould().bePackagePrivate().check(CODE);
  }

  @Test
  void everyPackageIsNullMarked() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> bare = files.filter(path -> path.toString().endsWith(".java")).map(Path::getParent).distinct()
          .filter(folder -> !folder.endsWith("org/rareearth")).filter(folder -> !Files.exists(folder.resolve("package-info.java")))
          .toList();
      Assertions.assertThat(bare).as("packages without package-info.java").isEmpty();
    }
  }

  @Test
  void noClassAndNoTemplateOutgrowsItsReader() throws IOException {
    Assertions.assertThat(longerThan(250, "src/main/java", ".java")).isEmpty();
    Assertions.assertThat(longerThan(150, "src/main/resources/templates", ".html")).isEmpty();
  }

  private static List<String> longerThan(int limit, String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(path -> path.toString().endsWith(ending)).filter(path -> lines(path) > limit).map(Path::toString).toList();
    }
  }

  private static long lines(Path path) {
    try (Stream<String> lines = Files.lines(path)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
