package org.rareearth.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files that a list is offered as. */
public enum Format {
  CSV("text/csv;charset=UTF-8"),
  JSON("application/json"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** RFC 7946; for lists whose rows have places. */
  GEOJSON("application/geo+json");

  /** What the layout offers as alternates of the page of a list. */
  public static final List<String> SUFFIXES = Stream.of(CSV, JSON, XLSX).map(Format::suffix).toList();
  /** The same of a list whose rows have places. */
  public static final List<String> SUFFIXES_OF_PLACES = Arrays.stream(values()).map(Format::suffix).toList();

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  public String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }

  String mediaType() {
    return mediaType;
  }
}
