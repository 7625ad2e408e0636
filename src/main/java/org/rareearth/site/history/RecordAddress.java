package org.rareearth.site.history;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/** Where the history of a record is read; its key may have parts, which stay parts of the path. */
public final class RecordAddress {

  private RecordAddress() {}

  public static String of(String kind, String key) {
    return "/history/" + kind + "/" + Arrays.stream(key.split("/"))
        .map(part -> UriUtils.encodePathSegment(part, StandardCharsets.UTF_8)).collect(Collectors.joining("/"));
  }
}
