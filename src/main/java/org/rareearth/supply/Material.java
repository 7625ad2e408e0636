package org.rareearth.supply;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;

/** What passes between parties, grouped by the words of the source in the order of the chain; where they name two forms, it is several. */
public enum Material {
  CONCENTRATE("concentrate|monazite|\\bore\\b"),
  INTERMEDIATE("carbonate|sulphate|sulfate"),
  OXIDE("oxide"),
  METAL("\\bmetals?\\b|alloy"),
  MAGNET("magnet"),
  /** By-products of making magnets, and magnets at the end of their use. */
  SCRAP("scrap|by-product|end-of-life|separated magnets"),
  SEVERAL("(?!)"),
  /** The source names elements or rare earths alone, or nothing. */
  UNSAID("(?!)");

  private final Pattern words;

  Material(String words) {
    this.words = Pattern.compile(words);
  }

  static Material of(@Nullable LocalizedText material) {
    if (material == null) {
      return UNSAID;
    }
    String said = material.en().toLowerCase(Locale.ROOT).replaceAll(" (for|from) .*", "");
    if (SCRAP.words.matcher(said).find()) {
      return SCRAP;
    }
    List<Material> named = Arrays.stream(values()).filter(one -> one.words.matcher(said).find()).toList();
    return named.size() == 1 ? named.getFirst() : named.isEmpty() ? UNSAID : SEVERAL;
  }
}
