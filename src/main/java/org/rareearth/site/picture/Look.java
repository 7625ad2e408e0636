package org.rareearth.site.picture;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearth.drawing.Palette;
import org.rareearth.drawing.Plate;
import org.rareearth.kernel.BadInput;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * How a picture is wanted, besides what is in it.
 *
 * @param width in pixels of a screen
 * @param theme null where the reader's own is to be followed
 */
public record Look(int width, @Nullable Theme theme) {

  private static final String WIDTH = "width";
  private static final String THEME = "theme";
  private static final int LEAST = 280;
  private static final int MOST = 1600;

  /** On white paper, or on a dark screen. */
  public enum Theme { LIGHT, DARK }

  /** Reads it from the query. */
  public static Look of(MultiValueMap<String, String> query) {
    return new Look(width(query.getFirst(WIDTH)), theme(query.getFirst(THEME)));
  }

  /** The query without it: what the picture itself has to understand. */
  static MultiValueMap<String, String> without(MultiValueMap<String, String> query) {
    MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(query);
    rest.remove(WIDTH);
    rest.remove(THEME);
    return rest;
  }

  Palette palette() {
    return theme == Theme.DARK ? Palette.DARK : Palette.LIGHT;
  }

  /** As the root element of a page says it, whose style sheet knows it. */
  public @Nullable String themeKey() {
    return theme == null ? null : theme.name().toLowerCase(Locale.ROOT);
  }

  private static int width(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return Plate.WIDE + 40;
    }
    int width = typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 0;
    if (width < LEAST || width > MOST) {
      throw new BadInput(WIDTH, typed, List.of(LEAST + " to " + MOST));
    }
    return width;
  }

  private static @Nullable Theme theme(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return switch (typed) {
      case "light" -> Theme.LIGHT;
      case "dark" -> Theme.DARK;
      default -> throw new BadInput(THEME, typed, List.of("light", "dark"));
    };
  }
}
