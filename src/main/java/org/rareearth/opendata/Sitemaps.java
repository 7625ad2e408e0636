package org.rareearth.opendata;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.editorial.Change;
import org.rareearth.editorial.Changes;
import org.rareearth.editorial.History;
import org.rareearth.editorial.Kinds;
import org.rareearth.editorial.News;
import org.rareearth.editorial.RecordKind;
import org.rareearth.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists every public page with the moment of its last change, in parts of as many as a sitemap may have. */
@Component
class Sitemaps {

  /** As many as sitemaps.org allows in one. */
  static final int LARGEST = 50_000;
  /** So many are looked up together. */
  private static final int LOOKED_UP = 1_000;
  /** The part with the pages that are no records. */
  private static final String PAGES = "pages";
  private static final List<String> KINDS = List.of("awards", "facilities", "organizations", "programs", "policies", "sources", "stages");
  private static final List<String> FIXED = List.of("/", "/compare", "/facilities", "/awards", "/stages", "/policies", "/conflicts",
      "/sources", "/organizations", "/programs", "/changes", "/history", "/methodology", "/glossary", "/about");

  private final EntityManager entityManager;
  private final Kinds kinds;
  private final News news;
  private final History history;
  private final Changes changes;

  Sitemaps(EntityManager entityManager, Kinds kinds, News news, History history, Changes changes) {
    this.entityManager = entityManager;
    this.kinds = kinds;
    this.news = news;
    this.history = history;
    this.changes = changes;
  }

  /** A public page. */
  record Entry(String page, Instant changed) {}

  /** A part by its name; the number counts from 1. */
  record Part(String kind, int number) {

    String name() {
      return kind + "-" + number;
    }
  }

  /** @param largest how many pages a part may have */
  @Transactional(readOnly = true)
  public List<Part> parts(int largest) {
    return Stream.concat(Stream.of(new Part(PAGES, 1)), KINDS.stream().flatMap(kind ->
        IntStream.rangeClosed(1, (int) ((count(kind) + largest - 1) / largest)).mapToObj(number -> new Part(kind, number)))).toList();
  }

  /** The pages of a part; throws {@link NotFound} for one that there is not. */
  @Transactional(readOnly = true)
  public List<Entry> entries(Part part, int largest) {
    if (!parts(largest).contains(part)) {
      throw new NotFound("sitemap", part.name());
    }
    Instant latest = latest();
    if (part.kind().equals(PAGES)) {
      return Stream.concat(FIXED.stream(), regions(kinds.find("places"))).map(page -> new Entry(page, latest)).toList();
    }
    List<String> pages = entityManager.createQuery("select e.slug from " + entity(part.kind()) + " e order by e.slug", String.class)
        .setFirstResult((part.number() - 1) * largest).setMaxResults(largest).getResultStream()
        .map(key -> "/" + part.kind() + "/" + key).toList();
    List<Entry> entries = new ArrayList<>();
    Instant beginning = history.beginning();
    for (int from = 0; from < pages.size(); from += LOOKED_UP) {
      List<String> some = pages.subList(from, Math.min(pages.size(), from + LOOKED_UP));
      Map<String, Long> last = news.last(some, Long.MAX_VALUE);
      Map<Long, Change> at = news.byNumber(last.values().stream().collect(Collectors.toSet()));
      some.forEach(page -> entries.add(new Entry(page, last.containsKey(page)
          ? Objects.requireNonNull(at.get(last.get(page))).recordedAt() : beginning)));
    }
    return entries;
  }

  /** When anything changed last. */
  Instant latest() {
    @Nullable Instant latest = changes.latest();
    return latest == null ? Instant.EPOCH : latest;
  }

  private long count(String kind) {
    return entityManager.createQuery("select count(*) from " + entity(kind), Long.class).getSingleResult();
  }

  private String entity(String kind) {
    return kinds.find(kind).type().getSimpleName();
  }

  /** Countries have no page of their own. */
  private static <E> Stream<String> regions(RecordKind<E> places) {
    return places.all().map(places::address).filter(address -> address.startsWith("/regions/"));
  }
}
