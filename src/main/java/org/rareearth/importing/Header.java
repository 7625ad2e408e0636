package org.rareearth.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rareearth.importing.file.Rows;

/** The names of a file's columns, each given and given once. */
public record Header(List<String> names) {

  private static final int SHOWN = 60;

  /** Reads the first row. */
  static Header of(Rows rows) {
    if (!rows.next()) {
      throw BadFile.because("empty");
    }
    List<String> names = new ArrayList<>();
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < rows.count(); i++) {
      String name = rows.cell(i);
      if (name.isEmpty()) {
        throw BadFile.because("header.empty", i + 1);
      }
      Integer before = positions.put(normal(name), i);
      if (before != null) {
        throw BadFile.because("header.twice", shown(name), before + 1, i + 1);
      }
      names.add(name);
    }
    return new Header(List.copyOf(names));
  }

  /** The name without what people write differently: case, blanks, underscores, hyphens and dots. */
  static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_.\\-/]+", "");
  }

  /** Tells files with the same columns in the same order from others. */
  String signature() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      names.forEach(name -> digest.update((normal(name) + '\n').getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String shown(String name) {
    return name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "…";
  }
}
