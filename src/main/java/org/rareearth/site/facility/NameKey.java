package org.rareearth.site.facility;

import java.text.Normalizer;
import java.util.Locale;

/** Turns a recorded English name (a product, a state) into the key under which its translation stands. */
final class NameKey {

  private NameKey() {}

  /** {@code NdFeB magnets} is {@code ndfeb_magnets}, {@code Québec} is {@code quebec}. */
  static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
  }
}
