package org.rareearth.site.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.Condition;
import org.rareearth.kernel.FieldKind;
import org.rareearth.kernel.Operator;
import org.springframework.util.MultiValueMap;

/**
 * The operators of a list's address, {@code field__operator=value}, read as strictly as {@link ListQuery} reads the rest of it.
 *
 * @param fields on which operators can be used
 * @param offered the keys that the form has a control for
 * @param plain fields with words that are asked for without an operator too, and that are no facet
 */
public record ListConditions(List<ListField> fields, List<String> offered, List<String> plain) {

  public ListConditions(List<ListField> fields, List<String> offered) {
    this(fields, offered, List.of());
  }

  /** What is asked; refuses operators that a field does not take and values that it cannot be compared with. */
  public List<Condition> read(MultiValueMap<String, String> typed) {
    List<Condition> conditions = new ArrayList<>();
    for (String key : keys(typed.keySet())) {
      List<String> values = typed.getOrDefault(key, List.of()).stream().filter(value -> value != null && !value.isBlank())
          .map(String::strip).distinct().toList();
      if (!values.isEmpty()) {
        ListField field = field(key).orElseThrow();
        conditions.add(checked(plain.contains(key) ? Condition.is(key, values) : Condition.read(key, field.key(), field.kind(), values),
            field));
      }
    }
    return conditions;
  }

  /** Those of the keys that are fields of this list with an operator. */
  public List<String> keys(Collection<String> typed) {
    return typed.stream().filter(Objects::nonNull).filter(key -> field(key).isPresent()).toList();
  }

  /** What the page shows of it. */
  public MoreConditions print(List<Condition> inForce) {
    List<MoreConditions.Control> controls = offered.stream().map(key -> control(key, inForce)).toList();
    List<MoreConditions.Chip> chips = inForce.stream()
        .filter(one -> one.operator() != Operator.IS || plain.contains(one.field())).flatMap(one -> one.values().stream()
        .map(value -> new MoreConditions.Chip(one, value, field(one.key()).orElseThrow().words()))).toList();
    return new MoreConditions(controls, chips, chips.stream().filter(chip -> !offered.contains(chip.key())).toList());
  }

  private static Condition checked(Condition condition, ListField field) {
    if (condition.operator() == Operator.NOT || condition.operator() == Operator.IS) {
      condition.values().stream().filter(value -> !field.accepts().test(value)).findFirst().ifPresent(value -> {
        throw new BadInput(condition.key(), value, field.accepted());
      });
    }
    return condition;
  }

  private MoreConditions.Control control(String key, List<Condition> inForce) {
    ListField field = field(key).orElseThrow();
    String operator = key.substring(field.key().length() + 2);
    String type = operator.equals(Operator.ISNULL.key()) ? "choice" : field.kind() == FieldKind.DATE ? "date"
        : field.kind() == FieldKind.TEXT ? "search" : "number";
    return new MoreConditions.Control(key, field.key(), operator, type,
        inForce.stream().filter(one -> one.key().equals(key)).findFirst().map(Condition::value).orElse(null));
  }

  private Optional<ListField> field(String key) {
    String name = plain.contains(key) ? key : Condition.fieldOf(key);
    return fields.stream().filter(field -> field.key().equals(name)).findFirst();
  }
}
