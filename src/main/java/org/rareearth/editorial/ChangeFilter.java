package org.rareearth.editorial;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which changes to look at.
 *
 * @param natures kinds of news; all where it is empty
 * @param since the last moment that is not asked for any more; null for all
 * @param until the last moment that is asked for; null for all
 * @param author by name; null for all
 * @param kind of one of the records that it touched; null for all
 */
public record ChangeFilter(Set<Nature> natures, @Nullable Instant since, @Nullable Instant until, @Nullable String author,
    @Nullable String kind) {

  public static final ChangeFilter ALL = new ChangeFilter(Set.of(), null, null, null, null);

  /** Later than any change, and yet a moment that the database knows. */
  private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

  public ChangeFilter {
    natures = Set.copyOf(natures);
  }

  Collection<Nature> wanted() {
    return natures.isEmpty() ? Set.of(Nature.values()) : natures;
  }

  Instant after() {
    return since == null ? Instant.EPOCH : since;
  }

  Instant upTo() {
    return until == null ? END : until;
  }

  String by() {
    return author == null ? "" : author;
  }

  String of() {
    return kind == null ? "" : kind;
  }
}
