package org.rareearth.importing;

import org.rareearth.editorial.DataError;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rareearth.kernel.Qualifier;

/** A row that cannot be taken is refused with the place to mend. */
class DataSetTests {

  private final List<String> loaded = new ArrayList<>();

  @Test
  void loadsAFileAfterThoseThatItRefersTo() {
    set(file("claims", Set.of("plants")), file("plants", Set.of("sources")), file("sources", Set.of()))
        .load(name -> text(name + ",yes,exact"));
    assertThat(loaded).containsExactly("sources.csv", "plants.csv", "claims.csv");
  }

  @Test
  void refusesFilesThatWaitForEachOther() {
    assertThatThrownBy(() -> set(file("a", Set.of("b")), file("b", Set.of("a")))).hasMessageContaining("wait for each other");
  }

  @Test
  void refusesAFileWithOtherColumns() {
    assertThatThrownBy(() -> set(file("claims", Set.of())).load(name -> new StringReader("a,b\n1,2\n")))
        .isInstanceOf(DataError.class).hasMessageStartingWith("claims.csv line 1, column header");
  }

  @Test
  void namesFileLineAndColumnOfARowWithoutASource() {
    assertThatThrownBy(() -> set(file("claims", Set.of())).load(name -> text(",yes,exact")))
        .isInstanceOf(DataError.class).hasMessage("claims.csv line 2, column source: is empty, and must not be");
  }

  @Test
  void saysWhatAClosedListAccepts() {
    assertThatThrownBy(() -> set(file("claims", Set.of())).load(name -> text("usgs,yes,roughly")))
        .hasMessage("claims.csv line 2, column qualifier: 'roughly' is not in the list; accepted: exact, approx, at_least, up_to,"
            + " more_than, less_than, nearly, not_stated");
  }

  @Test
  void refusesAnAnswerThatIsNeitherYesNorNo() {
    assertThatThrownBy(() -> set(file("claims", Set.of())).load(name -> text("usgs,maybe,exact")))
        .hasMessage("claims.csv line 2, column counted: 'maybe' is not an answer; accepted: yes, no");
  }

  private static StringReader text(String row) {
    return new StringReader("source,counted,qualifier\n" + row + "\n");
  }

  private static DataSet set(DataFile... files) {
    return new DataSet(List.of(files), mock(EntityManager.class));
  }

  private DataFile file(String name, Set<String> after) {
    return new DataFile() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public List<String> columns() {
        return List.of("source", "counted", "qualifier");
      }

      @Override
      public Set<String> after() {
        return after;
      }

      @Override
      public void load(DataRow row) {
        loaded.add(row.text("source"));
        row.flag("counted");
        row.one(Qualifier.class, "qualifier");
      }

      @Override
      public Stream<CsvRow> export() {
        return Stream.of();
      }
    };
  }
}
