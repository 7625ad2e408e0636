package org.rareearth.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The files that every list is offered as. */
public enum Format {
  CSV("text/csv;charset=UTF-8"),
  JSON("application/json"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  /** What the layout offers as alternates of the page of a list. */
  public static final List<String> SUFFIXES = Arrays.stream(values()).map(Format::suffix).toList();

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
