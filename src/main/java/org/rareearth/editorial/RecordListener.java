package org.rareearth.editorial;

import java.util.Set;

/**
 * Keeps something in step with the public records: told of them within the transaction that changes them, so that neither shows without
 * the other.
 */
public interface RecordListener {

  /** These records came, changed or went, and are written; whoever wants to know how they are now reads them. */
  void published(Set<RecordKey> touched);
}
