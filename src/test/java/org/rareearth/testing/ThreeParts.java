package org.rareearth.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.rareearth.kernel.Condition;
import org.rareearth.kernel.FieldKind;
import org.rareearth.kernel.Operator;
import org.rareearth.site.ui.ListConditions;
import org.rareearth.site.ui.ListField;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Of the rows that some filter leaves, those for which a condition holds, those for which its opposite holds and those in which its field
 * is unknown are all, for two hundred filters that a generator with a fixed seed makes.
 *
 * @param words some words of each field that has words
 * @param count how many rows an address leaves
 */
public record ThreeParts(ListConditions list, Map<String, List<String>> words, ToLongFunction<MultiValueMap<String, String>> count) {

  private static final int FILTERS = 200;
  private static final List<String> TEXTS = List.of("magnet", "rare", "a", "the", "稀土", "%", "_", "!", "2025", "'", "e ", "MP");
  private static final List<String> DATES = List.of("2019", "2023-H1", "2024", "2024-Q4", "2025-03", "2025-H2", "2025-07-10", "2025-11",
      "2026-01-01", "2026-Q1", "2028");
  private static final List<String> CURRENCIES = List.of("USD", "EUR", "AUD");

  /** Fails at the first filter whose parts are not the whole; and unless many of the conditions part the rows at all. */
  public void areAll() {
    Random random = new Random(20261122);
    int parted = 0;
    for (int i = 0; i < FILTERS; i++) {
      List<ListField> fields = pick(random, 1 + random.nextInt(3));
      MultiValueMap<String, String> base = new LinkedMultiValueMap<>();
      fields.subList(1, fields.size()).forEach(field -> add(base, condition(random, field)));
      parted += parted(base, condition(random, fields.getFirst()), random) ? 1 : 0;
    }
    assertThat(parted).as("conditions that part their rows").isGreaterThan(FILTERS / 5);
  }

  private boolean parted(MultiValueMap<String, String> base, Condition condition, Random random) {
    // Another currency would ask another question of the sums.
    if (condition.field().equals("currency")) {
      base.keySet().removeIf(key -> key.startsWith("amount"));
    } else if (base.keySet().stream().anyMatch(key -> key.startsWith("amount"))) {
      base.keySet().removeIf(key -> key.startsWith("currency"));
    } else if (condition.kind() == FieldKind.MONEY) {
      base.remove("currency__not");
      base.set("currency", CURRENCIES.get(random.nextInt(CURRENCIES.size())));
    }
    long all = rows(base, List.of());
    long holds = rows(base, List.of(condition));
    long opposite = rows(base, List.of(opposite(condition)));
    long unknown = condition.operator() == Operator.ISNULL ? 0
        : rows(base, List.of(new Condition(condition.field(), condition.kind(), Operator.ISNULL, List.of("1"), null)));
    assertThat(holds + opposite + unknown).as("%s + its opposite + unknown of %s", condition, base).isEqualTo(all);
    return holds > 0 && opposite > 0;
  }

  private long rows(MultiValueMap<String, String> base, List<Condition> more) {
    MultiValueMap<String, String> address = new LinkedMultiValueMap<>(base);
    more.forEach(condition -> add(address, condition));
    return count.applyAsLong(address);
  }

  private static void add(MultiValueMap<String, String> address, Condition condition) {
    address.put(condition.key(), condition.values());
  }

  private List<ListField> pick(Random random, int many) {
    List<ListField> left = new ArrayList<>(list.fields());
    List<ListField> picked = new ArrayList<>();
    while (picked.size() < many) {
      picked.add(left.remove(random.nextInt(left.size())));
    }
    return picked;
  }

  private Condition condition(Random random, ListField field) {
    List<Operator> operators = field.kind().operators().stream().filter(operator -> operator != Operator.ISNULL || random.nextInt(4) == 0)
        .toList();
    Operator operator = operators.isEmpty() ? Operator.ISNULL : operators.get(random.nextInt(operators.size()));
    return new Condition(field.key(), field.kind(), operator, values(random, field, operator), null);
  }

  private List<String> values(Random random, ListField field, Operator operator) {
    if (operator == Operator.ISNULL) {
      return List.of(String.valueOf(random.nextInt(2)));
    }
    return switch (field.kind()) {
      case WORD -> some(random, words.get(field.key()));
      case TEXT -> List.of(TEXTS.get(random.nextInt(TEXTS.size())));
      case DATE -> List.of(DATES.get(random.nextInt(DATES.size())));
      case NUMBER -> List.of(String.valueOf(random.nextInt(20)));
      case MONEY -> List.of(String.valueOf((1 + random.nextInt(9)) * (long) Math.pow(10, 5 + random.nextInt(4))));
      case PRESENCE -> List.of("1");
    };
  }

  private static List<String> some(Random random, List<String> words) {
    List<String> some = new ArrayList<>(words);
    while (some.size() > 1 + random.nextInt(2)) {
      some.remove(random.nextInt(some.size()));
    }
    return some;
  }

  private static Condition opposite(Condition condition) {
    return switch (condition.operator()) {
      case IS -> turned(condition, Operator.NOT);
      case NOT -> turned(condition, Operator.IS);
      case CONTAINS -> turned(condition, Operator.NOTCONTAINS);
      case NOTCONTAINS -> turned(condition, Operator.CONTAINS);
      case GT -> turned(condition, Operator.LTE);
      case GTE -> turned(condition, Operator.LT);
      case LT -> turned(condition, Operator.GTE);
      case LTE -> turned(condition, Operator.GT);
      case ISNULL -> new Condition(condition.field(), condition.kind(), Operator.ISNULL, List.of(condition.asksForUnknown() ? "0" : "1"), null);
    };
  }

  private static Condition turned(Condition condition, Operator operator) {
    return new Condition(condition.field(), condition.kind(), operator, condition.values(), null);
  }
}
