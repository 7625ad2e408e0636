package org.rareearth.editorial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a kind as the reader of records meets them, told apart once, because an import asks for them a million times. */
final class Controls {

  /**
   * One field with those that are typed with it.
   *
   * @param group those read out of its text, itself first; empty when it is read alone
   * @param chooser the field before it, whose choice tells which of several kinds it refers to; null when there is but one
   * @param narrowed the field for each of those choices
   * @param chinese column of the same words in Chinese; empty for a field that is not English of two
   */
  record Control(Field field, List<Field> group, @Nullable Field chooser, List<Field> narrowed, String chinese) {

    String column() {
      return field.column();
    }

    /** Of several kinds that a field may refer to, the one that the column before it chooses. */
    Field narrowed(Map<String, String> cells) {
      if (chooser == null) {
        return field;
      }
      int choice = chooser.choices().indexOf(cells.getOrDefault(chooser.column(), ""));
      return choice < 0 || choice >= narrowed.size() ? field : narrowed.get(choice);
    }
  }

  private final List<Control> list = new ArrayList<>();
  private final List<String> columns;
  private final Map<String, Integer> places = new HashMap<>();

  Controls(RecordKind<?> kind) {
    List<Field> fields = kind.fields();
    columns = kind.columns();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      places.put(field.column(), i);
      List<Field> group = field.type().leadsGroup()
          ? fields.stream().filter(other -> field.column().equals(other.group())).toList() : List.of();
      boolean several = field.kinds().size() > 1;
      list.add(new Control(field, group, several ? fields.get(i - 1) : null,
          several ? field.kinds().stream().map(other -> of(field, other)).toList() : List.of(), chinese(kind, field)));
    }
  }

  List<Control> list() {
    return list;
  }

  /** Cells with nothing in them, at the places of the controls. */
  Cells blank() {
    return new Cells(columns, places);
  }

  private static String chinese(RecordKind<?> kind, Field field) {
    String chinese = field.column().replaceFirst("_en$", "_zh");
    return !chinese.equals(field.column()) && kind.columns().contains(chinese) ? chinese : "";
  }

  private static Field of(Field field, String kind) {
    return new Field(field.column(), field.type(), field.required(), field.choices(), field.vocabulary(), List.of(kind), field.group(),
        field.attribute());
  }
}
