package org.rareearth.site.ui;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;

/**
 * One filter of a list: a repeated key in the address, and the values it can take with how many rows each would leave.
 *
 * @param name the key in the address, such as {@code status}
 * @param titleKey message key of the filter's name
 */
public record Facet(String name, String titleKey, List<Option> options) {

  public Facet {
    options = List.copyOf(options);
  }

  public List<Option> chosen() {
    return options.stream().filter(Option::selected).toList();
  }

  /**
   * A value that can be ticked. It is named by a message key (closed lists), by recorded text (names), or else shown as it is.
   *
   * @param count rows that have it among those that the other filters leave
   */
  public record Option(String value, @Nullable String key, @Nullable LocalizedText text, long count, boolean selected) {

    /**
     * A value of a closed list: {@code of(FacilityStatus.OPERATING, "status", …)} is
     * {@code operating}, named by {@code status.operating}.
     */
    public static Option of(Enum<?> value, String prefix, long count, boolean selected) {
      String key = value.name().toLowerCase(Locale.ROOT);
      return new Option(key, prefix + "." + key, null, count, selected);
    }

    public static Option named(String value, LocalizedText name, long count, boolean selected) {
      return new Option(value, null, name, count, selected);
    }

    public static Option plain(String value, long count, boolean selected) {
      return new Option(value, null, null, count, selected);
    }
  }
}
