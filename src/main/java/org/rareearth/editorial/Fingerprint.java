package org.rareearth.editorial;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** A short text that two records have in common only if all their cells are the same. */
public final class Fingerprint {

  private Fingerprint() {}

  public static String of(Map<String, String> cells) {
    StringBuilder text = new StringBuilder();
    cells.forEach((column, cell) -> {
      if (!cell.isEmpty()) {
        text.append(column).append('\u001f').append(cell).append('\u001e');
      }
    });
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8)), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
