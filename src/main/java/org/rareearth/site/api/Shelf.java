package org.rareearth.site.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rareearth.kernel.Operator;
import org.rareearth.site.ui.ListConditions;
import org.rareearth.site.ui.ListField;
import org.springframework.util.MultiValueMap;

/**
 * A list that the API hands out page by page; stands beside the page that shows it, so that both read one address by one query.
 *
 * @param <R> its row
 */
public interface Shelf<R> {

  /** The last part of its address: {@code awards}. */
  String name();

  /** What its address takes beside what every list takes. */
  List<Narrowing> narrowings();

  /** Reads the query as the page does, and refuses what the page refuses. */
  Slice<R> slice(MultiValueMap<String, String> query, Window window);

  /** The part of the list that is asked for. */
  record Window(int page, int size) {

    public int first() {
      return (page - 1) * size;
    }

    /** This part of a list that is all in memory. */
    public <R> List<R> of(List<R> all) {
      int from = Math.min(first(), all.size());
      return all.subList(from, Math.min(all.size(), from + size));
    }
  }

  /**
   * A part of a list.
   *
   * @param total rows that match, on all pages
   * @param unknown keys of the address that the list does not have
   */
  record Slice<R>(List<R> rows, long total, List<String> unknown) {}

  /**
   * A parameter that narrows or orders a list.
   *
   * @param accepted values of a closed list; empty where any value may be meant
   */
  record Narrowing(String key, String meaning, List<String> accepted) {

    public static Narrowing of(String key, String meaning) {
      return new Narrowing(key, meaning, List.of());
    }

    /** Words of a closed list. */
    public static Narrowing of(String key, String meaning, Enum<?>[] words) {
      return new Narrowing(key, meaning, Arrays.stream(words).map(word -> word.name().toLowerCase(Locale.ROOT)).toList());
    }

    /** The fields of the list with every operator that they take. */
    public static Stream<Narrowing> operators(ListConditions conditions) {
      Stream<Narrowing> plain = conditions.plain().stream().map(key -> of(key, "The key or word itself; repeat for several."));
      return Stream.concat(plain, conditions.fields().stream().flatMap(field -> field.kind().operators().stream().sorted()
          .filter(operator -> operator != Operator.IS).map(operator -> operator(field, operator))));
    }

    private static Narrowing operator(ListField field, Operator operator) {
      String key = field.key() + "__" + operator.key();
      return switch (operator) {
        case ISNULL -> new Narrowing(key, "1: " + field.key() + " is unknown; 0: it is known.", List.of("1", "0"));
        case NOT -> new Narrowing(key, field.key() + " is known and none of these; repeat for several.", field.accepted());
        case CONTAINS -> of(key, field.key() + " has these words.");
        case NOTCONTAINS -> of(key, field.key() + " is known and has none of these words.");
        default -> of(key, field.key() + " is known and " + operator.key() + " this. A part date counts by its midpoint; money is compared "
            + "within one currency.");
      };
    }

    /** The columns that the list can be sorted by. */
    public static Narrowing sort(List<String> accepted) {
      return new Narrowing("sort", "The order; a minus sorts the largest or latest first. What is unknown comes last both ways.", accepted);
    }
  }
}
