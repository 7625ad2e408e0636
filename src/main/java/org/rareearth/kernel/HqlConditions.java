package org.rareearth.kernel;

import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Conditions as HQL with parameters, so that what was typed never becomes part of a query. */
public record HqlConditions(Map<String, HqlField> fields, Conditions conditions) {

  /** All of them, joined by {@code and}. */
  public String hql() {
    return hqlWithout(null);
  }

  /** All but those that name words of this field. */
  public String hqlWithout(@Nullable String field) {
    List<Condition> all = conditions.all();
    List<Condition> kept = field == null ? all : conditions.without(field).all();
    String joined = IntStream.range(0, all.size()).filter(i -> kept.contains(all.get(i)))
        .mapToObj(i -> field(all.get(i)).hql(all.get(i), ":is" + i)).collect(Collectors.joining(" and "));
    return joined.isEmpty() ? "1 = 1" : joined;
  }

  /** Gives the query the values that its conditions ask for, as far as it has them. */
  public <Q extends Query> Q bind(Q query) {
    for (int i = 0; i < conditions.all().size(); i++) {
      Condition condition = conditions.all().get(i);
      Object value = value(condition);
      if (value != null) {
        query.setParameter("is" + i, value);
      }
      if (condition.unit() != null) {
        query.setParameter("is" + i + "unit", condition.unit());
      }
    }
    if (query.getParameters().stream().anyMatch(parameter -> "yearAgo".equals(parameter.getName()))) {
      query.setParameter("yearAgo", conditions.yearAgo());
    }
    return query;
  }

  private HqlField field(Condition condition) {
    return Objects.requireNonNull(fields.get(condition.field()), condition.field());
  }

  private static @Nullable Object value(Condition condition) {
    return switch (condition.operator()) {
      case ISNULL -> null;
      case IS, NOT -> condition.values();
      case CONTAINS, NOTCONTAINS -> "%" + condition.lowerCase().replaceAll("([!%_])", "!$1") + "%";
      case GT, GTE, LT, LTE -> condition.kind() == FieldKind.DATE ? condition.day()
          : condition.number().doubleValue();
    };
  }
}
