package org.rareearth.editorial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Other cells that a record could hold in one column, the likeliest to be accepted first. */
final class OtherCells {

  private final BiFunction<String, String, List<String>> keys;

  /** @param keys keys of records of the kind that the first names, other than the second */
  OtherCells(BiFunction<String, String, List<String>> keys) {
    this.keys = keys;
  }

  Stream<Map<String, String>> of(RecordKind<?> kind, Field field, Map<String, String> cells) {
    String cell = cells.getOrDefault(field.column(), "");
    return others(kind, field, cells, cell).filter(other -> !other.equals(cell)).map(other -> {
      Map<String, String> changed = new LinkedHashMap<>(cells);
      changed.put(field.column(), other);
      along(kind, field.column(), changed);
      return changed;
    });
  }

  /** What must change with it. */
  private void along(RecordKind<?> kind, String column, Map<String, String> cells) {
    if (kind.name().equals("awards") && column.equals("counted")) {
      cells.put("exclusion", cells.get("counted").equals("yes") ? "" : "part_of");
    }
    if (kind.name().equals("supply_links") && column.matches("(from|to)_kind")) {
      Field party = kind.fields().get(kind.columns().indexOf(column) + 1);
      cells.put(party.column(), keys.apply(target(kind, party, cells), "").getFirst());
    }
  }

  private Stream<String> others(RecordKind<?> kind, Field field, Map<String, String> cells, String cell) {
    Stream<String> filled = switch (field.type()) {
      case KEY -> Stream.of("zz-other");
      case LINE, PROSE, URL -> Stream.of(cell + "x");
      case LANGUAGE -> Stream.of("de", "fr");
      case COUNTRY -> Stream.of("DE", "FR");
      case PARTIAL_DATE -> Stream.of("1999-Q3");
      case DAY -> Stream.of("2001-02-03");
      case INTEGER, DECIMAL, AMOUNT, HIGH -> Stream.of(number(cell).add(BigDecimal.ONE).toPlainString());
      case LOW -> Stream.of(number(cell).subtract(BigDecimal.ONE).toPlainString());
      case FLAG -> Stream.of(cell.equals("yes") ? "no" : "yes");
      case CURRENCY -> Stream.of("EUR", "USD");
      case CHOICE, QUALIFIER -> field.choices().stream();
      case UNIT -> field.choices().isEmpty() ? Stream.of("kg/MW") : field.choices().stream();
      case REFERENCE, MENTION -> keys.apply(target(kind, field, cells), cell).stream();
      case REFERENCES, MENTIONS, LIST -> lists(field, cell);
    };
    return field.required() ? filled : Stream.concat(filled, Stream.of(""));
  }

  /** The list the other way round, without its first, with one more at its head. */
  private Stream<String> lists(Field field, String cell) {
    List<String> parts = cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";"));
    List<String> longer = new ArrayList<>(parts);
    longer.addFirst(field.kinds().isEmpty() ? "other" : keys.apply(field.kinds().getFirst(), "").stream()
        .filter(key -> !parts.contains(key)).findFirst().orElseThrow());
    List<String> shorter = parts.isEmpty() ? parts : parts.subList(1, parts.size());
    return Stream.of(parts.reversed(), shorter, longer).map(list -> String.join(";", list));
  }

  static String target(RecordKind<?> kind, Field field, Map<String, String> cells) {
    if (field.kinds().size() == 1) {
      return field.kinds().getFirst();
    }
    Field before = kind.fields().get(kind.fields().indexOf(field) - 1);
    return field.kinds().get(before.choices().indexOf(Objects.requireNonNull(cells.get(before.column()))));
  }

  private static BigDecimal number(String cell) {
    return cell.isEmpty() ? BigDecimal.TWO : new BigDecimal(cell);
  }
}
