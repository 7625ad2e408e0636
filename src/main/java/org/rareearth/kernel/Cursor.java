package org.rareearth.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the rows of a query some at a time and forgets them again, so that a million need no more memory than a few hundred. */
public final class Cursor {

  private static final int AT_ONCE = 500;

  private Cursor() {}

  /** Gives the rows in their order, in lists of a few hundred; inside a transaction, because only there the database keeps a cursor. */
  public static <E> void read(EntityManager entityManager, TypedQuery<E> query, Consumer<List<E>> reader) {
    try (Stream<E> stream = query.setHint("org.hibernate.fetchSize", AT_ONCE).setHint("org.hibernate.readOnly", true).getResultStream()) {
      Iterator<E> rows = stream.iterator();
      List<E> some = new ArrayList<>();
      while (rows.hasNext()) {
        some.add(rows.next());
        if (some.size() == AT_ONCE || !rows.hasNext()) {
          reader.accept(some);
          some = new ArrayList<>();
          entityManager.clear();
        }
      }
    }
  }
}
