package org.rareearth.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.PastMoment;
import org.rareearth.kernel.AsOf;
import org.rareearth.kernel.BadInput;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Hands out what is asked for: whole or page by page, once for each state of the record, and never what was not asked for. */
@Component
class Desk {

  static final int USUAL = 50;
  static final int MOST = 200;
  private static final String PAGE = "page";
  private static final String PER_PAGE = "per_page";
  private static final List<String> EVERYWHERE = List.of("lang", AsOf.PARAMETER);
  private static final String LICENCE = "CC BY 4.0";

  private final Freshness freshness;

  Desk(Freshness freshness) {
    this.freshness = freshness;
  }

  /** One thing, at an address that takes these parameters. */
  @Transactional(readOnly = true)
  public <T extends ApiBody> ResponseEntity<T> one(HttpServletRequest request, Collection<String> known, Supplier<T> body) {
    MultiValueMap<String, String> query = query(request);
    refuse(query.keySet().stream().filter(key -> !known.contains(key) && !EVERYWHERE.contains(key)).toList(), known, query);
    return freshness.answer(request, new HttpHeaders(), body);
  }

  /** A page of a list. */
  @Transactional(readOnly = true)
  public <R, T> ResponseEntity<Listing<T>> list(HttpServletRequest request, Shelf<R> shelf, Function<List<R>, List<T>> items) {
    MultiValueMap<String, String> query = query(request);
    Shelf.Window window = new Shelf.Window(number(query, PAGE, 1, 1_000_000), number(query, PER_PAGE, USUAL, MOST));
    query.remove(PER_PAGE);
    query.remove(PAGE);
    return freshness.unlessKnown(request, () -> {
      Shelf.Slice<R> slice = shelf.slice(query, window);
      List<String> known = shelf.narrowings().stream().map(Shelf.Narrowing::key).toList();
      refuse(slice.unknown(), Stream.concat(known.stream(), Stream.of(PAGE, PER_PAGE)).toList(), query);
      int pages = (int) Math.max(1, Math.ceilDiv(slice.total(), window.size()));
      if (window.page() > pages) {
        throw new BadInput(PAGE, String.valueOf(window.page()), List.of(pages == 1 ? "1" : "1 to " + pages));
      }
      PastMoment past = PastMoment.of(request);
      Listing<T> body = new Listing<>(slice.total(), window.page(), window.size(), pages, past == null ? null : past.asOf().label(),
          freshness.recordedUpTo(request), LICENCE, items.apply(slice.rows()));
      return new Freshness.Made<>(body, links(request, window.page(), pages));
    });
  }

  /**
   * A part of a list that goes on from a mark instead of by numbered pages.
   *
   * @param part makes so many entries
   * @param next what {@code before=} takes for the part after it
   */
  @Transactional(readOnly = true)
  public <T extends ApiBody> ResponseEntity<T> part(HttpServletRequest request, Collection<String> known, IntFunction<T> part,
      Function<T, @Nullable Long> next) {
    MultiValueMap<String, String> query = query(request);
    refuse(query.keySet().stream().filter(key -> !known.contains(key) && !EVERYWHERE.contains(key)).toList(), known, query);
    int most = number(query, PER_PAGE, USUAL, MOST);
    return freshness.unlessKnown(request, () -> {
      T made = part.apply(most);
      Long mark = next.apply(made);
      HttpHeaders headers = new HttpHeaders();
      if (mark != null) {
        headers.set(HttpHeaders.LINK, new Links(request).to("next", "before", mark));
      }
      return new Freshness.Made<>(made, headers);
    });
  }

  private static HttpHeaders links(HttpServletRequest request, int page, int pages) {
    Links links = new Links(request);
    List<String> around = new ArrayList<>(List.of(links.to("first", PAGE, 1), links.to("last", PAGE, pages)));
    if (page > 1) {
      around.add(links.to("prev", PAGE, page - 1));
    }
    if (page < pages) {
      around.add(links.to("next", PAGE, page + 1));
    }
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.LINK, String.join(", ", around));
    return headers;
  }

  static MultiValueMap<String, String> query(HttpServletRequest request) {
    MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
    for (Map.Entry<String, String[]> entry : request.getParameterMap().entrySet()) {
      query.put(entry.getKey(), new ArrayList<>(Arrays.asList(entry.getValue())));
    }
    return query;
  }

  /** A page can warn and go on; a program would take the rows for those it asked for. */
  private static void refuse(List<String> unknown, Collection<String> known, MultiValueMap<String, String> query) {
    if (!unknown.isEmpty()) {
      String key = unknown.getFirst();
      throw BadInput.explained(key, String.join(", ", query.getOrDefault(key, List.of())), "errors.accepts.parameter",
          String.join(", ", Stream.concat(known.stream(), EVERYWHERE.stream()).distinct().toList()));
    }
  }

  private static int number(MultiValueMap<String, String> query, String key, int usual, int most) {
    List<String> typed = query.getOrDefault(key, List.of()).stream().filter(value -> !value.isBlank()).toList();
    if (typed.isEmpty()) {
      return usual;
    }
    if (typed.size() > 1 || !typed.getFirst().matches("[1-9]\\d{0,6}") || Integer.parseInt(typed.getFirst()) > most) {
      throw new BadInput(key, String.join(", ", typed), List.of("1 to " + most));
    }
    return Integer.parseInt(typed.getFirst());
  }
}
