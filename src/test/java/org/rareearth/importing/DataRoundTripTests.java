package org.rareearth.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What was loaded is written back as the same bytes. */
@TrackerTest
class DataRoundTripTests {

  private static final Path DATA = Path.of("src/main/resources/data");

  @Autowired
  private DataSet dataSet;

  @TestFactory
  Stream<DynamicTest> exportsTheBytesThatWereLoaded() {
    return dataSet.names().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
      StringBuilder written = new StringBuilder();
      dataSet.write(name, written);
      Path canonical = Path.of("target/data", name + ".csv");
      Files.createDirectories(canonical.getParent());
      Files.writeString(canonical, written);
      assertThat(canonical).hasSameBinaryContentAs(DATA.resolve(name + ".csv"));
    }));
  }

  @Test
  void everyFileOfTheDataSetHasALoader() throws IOException {
    try (Stream<Path> files = Files.list(DATA)) {
      assertThat(files.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".csv"))
          .map(name -> name.replace(".csv", "")))
          .containsExactlyInAnyOrderElementsOf(dataSet.names());
    }
  }
}
