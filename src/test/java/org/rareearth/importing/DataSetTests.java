package org.rareearth.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataError;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.RecordKind;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Qualifier;

/** A row that cannot be taken is refused with the place to mend. */
class DataSetTests {

  private final List<String> loaded = new ArrayList<>();

  @Test
  void loadsAFileAfterThoseThatItRefersTo() {
    set(kind("claims", Set.of("plants")), kind("plants", Set.of("sources")), kind("sources", Set.of()))
        .load(name -> text(name + ",yes,exact"));
    assertThat(loaded).containsExactly("sources sources.csv", "plants plants.csv", "claims claims.csv");
  }

  @Test
  void refusesKindsThatWaitForEachOther() {
    assertThatThrownBy(() -> set(kind("a", Set.of("b")), kind("b", Set.of("a")))).hasMessageContaining("wait for each other");
  }

  @Test
  void refusesAFileWithOtherColumns() {
    assertThatThrownBy(() -> set(kind("claims", Set.of())).load(name -> new StringReader("a,b\n1,2\n")))
        .isInstanceOf(DataError.class).hasMessageStartingWith("claims.csv line 1, column header");
  }

  @Test
  void namesFileLineAndColumnOfARowWithoutASource() {
    assertThatThrownBy(() -> set(kind("claims", Set.of())).load(name -> text(",yes,exact")))
        .isInstanceOf(DataError.class).hasMessage("claims.csv line 2, column source: is empty, and must not be");
  }

  @Test
  void saysWhatAClosedListAccepts() {
    assertThatThrownBy(() -> set(kind("claims", Set.of())).load(name -> text("usgs,yes,roughly")))
        .hasMessage("claims.csv line 2, column qualifier: 'roughly' is not in the list; accepted: exact, approx, at_least, up_to,"
            + " more_than, less_than, nearly, not_stated");
  }

  @Test
  void refusesAnAnswerThatIsNeitherYesNorNo() {
    assertThatThrownBy(() -> set(kind("claims", Set.of())).load(name -> text("usgs,maybe,exact")))
        .hasMessage("claims.csv line 2, column counted: 'maybe' is not an answer; accepted: yes, no");
  }

  private static StringReader text(String row) {
    return new StringReader("source,counted,qualifier\n" + row + "\n");
  }

  private static DataSet set(RecordKind<?>... kinds) {
    return new DataSet(new Kinds(List.of(kinds)), mock(EntityManager.class));
  }

  private RecordKind<Object> kind(String name, Set<String> after) {
    Fields fields = Fields.of(name, "source").required("counted", FieldType.FLAG).one("qualifier", Qualifier.class, "qualifier");
    return new RecordKind<>(mock(EntityManager.class), Object.class, Object::new, fields) {
      @Override
      public Set<String> after() {
        return after;
      }

      @Override
      protected void fill(Object record, DataRow row) {
        loaded.add(name + " " + row.text("source"));
        row.flag("counted");
        row.one(Qualifier.class, "qualifier");
      }

      @Override
      public CsvRow write(Object record) {
        return new CsvRow();
      }

      @Override
      public String address(Object record) {
        return "/";
      }

      @Override
      public LocalizedText label(Object record) {
        return new LocalizedText(name, null);
      }
    };
  }
}
