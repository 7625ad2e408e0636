package org.rareearth.site.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Field;
import org.rareearth.editorial.RecordKind;
import org.rareearth.site.review.FieldChange.Line;
import org.rareearth.site.review.FieldChange.Sign;
import org.rareearth.site.ui.CellPart;

/** Lays the texts of one record side by side: what its author started from, what it is now, what it would be. */
final class FieldChanges {

  private static final String ENGLISH = "_en";
  private static final String CHINESE = "_zh";

  private final RecordKind<?> kind;
  private final Map<String, String> base;
  private final Map<String, String> own;
  private final Map<String, String> live;
  private final Telling telling;

  /** How a cell is said, which depends on reader and proposal. */
  interface Telling {
    List<CellPart> cell(RecordKind<?> kind, Field field, Map<String, String> cells);
  }

  FieldChanges(RecordKind<?> kind, Map<String, String> base, Map<String, String> own, Map<String, String> live, Telling telling) {
    this.kind = kind;
    this.base = base;
    this.own = own;
    this.live = live;
    this.telling = telling;
  }

  /** Every field that the proposal would change. */
  List<FieldChange> changed(Function<Field, FieldChange> begun) {
    List<FieldChange> changes = new ArrayList<>();
    for (List<Field> together : together()) {
      List<Line> lines = together.stream().map(field -> line(field, together.size() > 1)).toList();
      if (lines.stream().anyMatch(line -> line.sign() != Sign.KEPT)) {
        FieldChange head = begun.apply(together.getFirst());
        List<Line> told = lines.stream().filter(line -> line.sign() != Sign.KEPT || !line.live().isEmpty()).toList();
        changes.add(new FieldChange(head.column(), head.label(), told, head.remarks(), head.comments()));
      }
    }
    return changes;
  }

  /** The fields that others changed and the author did not. */
  List<Field> moved() {
    return together().stream().filter(fields -> fields.stream().anyMatch(field -> !same(field, base, live))
        && fields.stream().allMatch(field -> same(field, base, own))).map(List::getFirst).toList();
  }

  /** Fields with a control of their own; those of two languages together. */
  private List<List<Field>> together() {
    List<List<Field>> together = new ArrayList<>();
    for (Field field : kind.fields()) {
      if (!field.isTyped()) {
        continue;
      }
      Field before = together.isEmpty() ? null : together.getLast().getLast();
      if (before != null && isPair(before.column(), field.column())) {
        together.set(together.size() - 1, List.of(before, field));
      } else {
        together.add(List.of(field));
      }
    }
    return together;
  }

  static boolean isPair(String english, String chinese) {
    return english.endsWith(ENGLISH) && chinese.equals(english.substring(0, english.length() - ENGLISH.length()) + CHINESE);
  }

  private Line line(Field field, boolean paired) {
    String lang = !paired ? null : field.column().endsWith(CHINESE) ? "zh" : "en";
    Sign sign = sign(field);
    boolean moved = sign != Sign.KEPT && !same(field, base, live);
    return new Line(lang, sign, telling.cell(kind, field, live), telling.cell(kind, field, own),
        moved ? telling.cell(kind, field, base) : null);
  }

  private Sign sign(Field field) {
    if (same(field, base, own)) {
      return Sign.KEPT;
    }
    if (!same(field, base, live)) {
      return same(field, own, live) ? Sign.ALREADY : Sign.CONTESTED;
    }
    return text(field, live).isEmpty() ? Sign.ADDED : text(field, own).isEmpty() ? Sign.REMOVED : Sign.CHANGED;
  }

  /** Of a field that leads a group, all columns of the group count. */
  private boolean same(Field field, Map<String, String> one, Map<String, String> other) {
    return text(field, one).equals(text(field, other));
  }

  private String text(Field field, Map<String, String> cells) {
    StringBuilder text = new StringBuilder();
    for (Field part : kind.fields()) {
      if (part.equals(field) || field.column().equals(part.group())) {
        @Nullable String cell = cells.get(part.column());
        text.append(text.isEmpty() ? "" : "\u001f").append(cell == null ? "" : cell);
      }
    }
    return text.toString();
  }
}
