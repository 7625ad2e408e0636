package org.rareearth.search;

/** A kind of record that readers can find by name: its names and its other names go into the index by themselves. */
public interface Searchable {

  /** What goes in besides, and how much the kind weighs. */
  SearchColumns searched();
}
