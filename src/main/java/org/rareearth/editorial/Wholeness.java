package org.rareearth.editorial;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What every record must be so that it can be kept at all: a number with its unit and nothing beside it that would be lost. Said here, in a
 * sentence beside the field, before the database or an entity would refuse it in words of their own.
 */
final class Wholeness {

  private final Controls controls;

  Wholeness(Controls controls) {
    this.controls = controls;
  }

  void look(Cells cells, Findings findings) {
    for (int place = 0; place < controls.list().size(); place++) {
      Controls.Control control = controls.list().get(place);
      Field field = control.field();
      String cell = cells.at(place);
      if (!control.group().isEmpty()) {
        firm(control.group(), cell, cells);
        group(control.group(), cell, cells, findings);
      } else if (cell.isEmpty()) {
        inEnglish(control.chinese(), field.column(), cells, findings);
      } else if (field.type() == FieldType.REFERENCES || field.type() == FieldType.MENTIONS) {
        twice(field.column(), cell, findings);
      }
    }
  }

  /** A quantity that says nothing of how firm it is was said as it is. */
  private static void firm(List<Field> group, String lead, Cells cells) {
    for (int i = 1; !lead.isEmpty() && group.getFirst().type() == FieldType.LOW && i < group.size(); i++) {
      if (group.get(i).type() == FieldType.QUALIFIER && cells.getOrDefault(group.get(i).column(), "").isEmpty()) {
        cells.put(group.get(i).column(), "exact");
      }
    }
  }

  private static void inEnglish(String chinese, String column, Map<String, String> cells, Findings findings) {
    if (!chinese.isEmpty() && !cells.getOrDefault(chinese, "").isEmpty() && !findings.refused(column)) {
      findings.refuse(column, "check.chinese.alone");
    }
  }

  private static void twice(String column, String cell, Findings findings) {
    if (cell.indexOf(';') < 0) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (String part : cell.split(";")) {
      if (!seen.add(part)) {
        findings.refuse(column, "check.listed.twice", part);
      }
    }
  }

  private static void group(List<Field> group, String lead, Map<String, String> cells, Findings findings) {
    String column = group.getFirst().column();
    if (findings.refused(column)) {
      return;
    }
    boolean money = group.getFirst().type() == FieldType.AMOUNT;
    boolean measured = false;
    for (int i = 1; i < group.size(); i++) {
      Field field = group.get(i);
      String cell = cells.getOrDefault(field.column(), "");
      if (lead.isEmpty() && !cell.isEmpty()) {
        findings.refuse(column, money ? "check.amount.alone" : "check.value.alone", cell);
        return;
      }
      boolean measure = field.type() == FieldType.CURRENCY || field.type() == FieldType.UNIT;
      measured |= measure && (!cell.isEmpty() || findings.refused(field.column()));
      if (field.type() == FieldType.HIGH && !cell.isEmpty() && new BigDecimal(cell).compareTo(new BigDecimal(lead)) < 0) {
        findings.refuse(column, "check.range", lead, cell);
      }
    }
    number(column, money, lead, measured, findings);
  }

  private static void number(String column, boolean money, String lead, boolean measured, Findings findings) {
    if (lead.isEmpty()) {
      return;
    }
    if (!measured) {
      findings.refuse(column, money ? "check.amount.currency" : "check.value.unit", lead);
    }
    if (money && new BigDecimal(lead).signum() <= 0) {
      findings.refuse(column, "check.amount.positive", lead);
    }
  }
}
