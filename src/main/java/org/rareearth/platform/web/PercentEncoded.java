package org.rareearth.platform.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Percent-encoded UTF-8 as the standard has it, read more strictly than the server does, which drops what it cannot read. */
final class PercentEncoded {

  private PercentEncoded() {}

  /** The first piece that is not the encoding of text, if any. */
  static Optional<String> offenceIn(@Nullable String text) {
    if (text == null || text.indexOf('%') < 0) {
      return Optional.empty();
    }
    ByteArrayOutputStream run = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '%') {
        if (!isText(run)) {
          return Optional.of(written(run));
        }
        run.reset();
        continue;
      }
      int high = i + 1 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
      if (high < 0 || low < 0) {
        return Optional.of(text.substring(i, Math.min(i + 3, text.length())));
      }
      if (high == 0 && low == 0) {
        return Optional.of("%00");
      }
      run.write(high << 4 | low);
      i += 2;
    }
    return isText(run) ? Optional.empty() : Optional.of(written(run));
  }

  private static boolean isText(ByteArrayOutputStream bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  private static String written(ByteArrayOutputStream bytes) {
    StringBuilder text = new StringBuilder();
    for (byte one : bytes.toByteArray()) {
      text.append('%').append(String.format("%02X", one));
    }
    return text.length() > 30 ? text.substring(0, 30) + "…" : text.toString();
  }
}
