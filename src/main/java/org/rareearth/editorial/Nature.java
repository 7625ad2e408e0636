package org.rareearth.editorial;

import java.util.List;

/** What kind of news a change is: readers must not take a correction of ours for something that happened. */
public enum Nature {
  /** What was there on the first day. */
  BEGINNING,
  /** Something happened, or somebody said something new. */
  WORLD,
  /** A document that we rely on was itself corrected or came out again. */
  SOURCE,
  /** We had read, written or ordered it wrongly. */
  CORRECTION;

  /** What an author may say of a change. */
  public static final List<Nature> CHOICES = List.of(WORLD, SOURCE, CORRECTION);
}
