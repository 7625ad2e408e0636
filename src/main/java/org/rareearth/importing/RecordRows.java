package org.rareearth.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.DraftRecord;
import org.rareearth.editorial.Finding;
import org.rareearth.editorial.Finding.Severity;
import org.rareearth.editorial.RecordKind;
import org.rareearth.importing.file.Rows;

/** Reads each row as one record of a kind. */
final class RecordRows implements RowReader {

  private final String kind;
  private final String[] columns;
  private final int[] places;
  private final String[] constants;
  private final Header header;

  RecordRows(RecordKind<?> kind, Mapping mapping, Header header) {
    this.kind = kind.name();
    this.header = header;
    columns = kind.columns().toArray(String[]::new);
    places = new int[columns.length];
    constants = new String[columns.length];
    for (int i = 0; i < columns.length; i++) {
      places[i] = header.names().indexOf(mapping.columns().getOrDefault(columns[i], ""));
      constants[i] = mapping.constants().getOrDefault(columns[i], "");
    }
  }

  @Override
  public boolean mayReadAhead() {
    return true;
  }

  @Override
  public @Nullable KeyColumn keys() {
    return places[0] < 0 ? null : new KeyColumn(kind, places[0]);
  }

  @Override
  public Read read(Rows row) {
    int count = row.count();
    Map<String, String> typed = LinkedHashMap.newLinkedHashMap(columns.length);
    List<Finding> refusals = count == header.names().size() ? List.of() : shape(row);
    for (int i = 0; i < columns.length; i++) {
      int place = places[i];
      if (place < 0 && constants[i].isEmpty()) {
        // A column that the file does not have leaves what a record holds there as it is.
        continue;
      }
      String cell = place < 0 ? constants[i] : place < count ? row.cell(place) : "";
      if (isFormula(cell)) {
        refusals = List.of(new Finding(Severity.REFUSAL, columns[i], "imports.row.formula", List.of(shown(cell)), List.of()));
      }
      typed.put(columns[i], cell);
    }
    return new Read(List.of(DraftRecord.blank(kind, typed)), refusals);
  }

  /** A workbook ends a row at its last filled cell; only cells beyond the header are too many there. */
  private List<Finding> shape(Rows row) {
    int count = row.count();
    int wanted = header.names().size();
    if (count < wanted && !row.sheet().isEmpty()) {
      return List.of();
    }
    return List.of(new Finding(Severity.REFUSAL, columns[0], count < wanted ? "imports.row.few" : "imports.row.many",
        List.of(String.valueOf(count), String.valueOf(wanted)), List.of()));
  }

  /** What a spreadsheet would compute when it opens the file that we publish. */
  static boolean isFormula(String cell) {
    if (cell.length() < 2) {
      return false;
    }
    char first = cell.charAt(0);
    return (first == '=' || first == '@' || first == '+' || first == '-') && !isNumber(cell);
  }

  private static boolean isNumber(String cell) {
    boolean digits = false;
    for (int i = 1; i < cell.length(); i++) {
      char c = cell.charAt(i);
      digits |= c >= '0' && c <= '9';
      if (!(c >= '0' && c <= '9' || c == '.' || c == ',' || c == ' ' || c == '%')) {
        return false;
      }
    }
    return digits && cell.charAt(0) != '=' && cell.charAt(0) != '@';
  }

  static String shown(String cell) {
    return cell.length() <= 60 ? cell : cell.substring(0, 60) + "…";
  }
}
