package org.rareearth.kernel;

/** A record with a readable key of its own, used in addresses and in data files. */
public interface Slugged {

  String slug();
}
