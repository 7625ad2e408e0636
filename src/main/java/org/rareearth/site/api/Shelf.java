package org.rareearth.site.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    /** The columns that the list can be sorted by. */
    public static Narrowing sort(List<String> accepted) {
      return new Narrowing("sort", "The order; a minus sorts the largest or latest first. What is unknown comes last both ways.", accepted);
    }
  }
}
