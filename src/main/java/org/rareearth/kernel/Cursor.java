package org.rareearth.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Reads the rows of a query some at a time and forgets them again, so that a million need no more memory than a few hundred. */
public final class Cursor {

  private static final int AT_ONCE = 500;
  /** What many rows refer to, such as a programme, is read once as long as it is kept; so it is forgotten seldom. */
  private static final int KEPT = 4_000;

  private Cursor() {}

  /**
   * Gives the rows in their order, in lists of a few hundred; inside a transaction that repeats its reads, because only there the database
   * keeps a cursor and one snapshot. The first list is asked for by itself: to order a million takes seconds, to find the first few not.
   */
  public static <E> void read(EntityManager entityManager, TypedQuery<E> query, Consumer<List<E>> reader) {
    List<E> first = query.setHint("org.hibernate.readOnly", true).setMaxResults(AT_ONCE).getResultList();
    if (!first.isEmpty()) {
      reader.accept(first);
    }
    if (first.size() == AT_ONCE) {
      readOn(entityManager, query.setFirstResult(AT_ONCE).setMaxResults(Integer.MAX_VALUE), reader);
    }
    entityManager.clear();
  }

  private static <E> void readOn(EntityManager entityManager, TypedQuery<E> query, Consumer<List<E>> reader) {
    Session session = entityManager.unwrap(Session.class);
    try (Stream<E> stream = query.setHint("org.hibernate.fetchSize", AT_ONCE).getResultStream()) {
      Iterator<E> rows = stream.iterator();
      List<E> some = new ArrayList<>();
      while (rows.hasNext()) {
        some.add(rows.next());
        if (some.size() == AT_ONCE || !rows.hasNext()) {
          reader.accept(some);
          some = new ArrayList<>();
          if (session.getStatistics().getEntityCount() > KEPT) {
            session.clear();
          }
        }
      }
    }
  }
}
