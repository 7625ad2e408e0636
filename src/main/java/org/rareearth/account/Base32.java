package org.rareearth.account;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** RFC 4648 without padding, in which authenticator apps take their secrets. */
final class Base32 {

  private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte one : bytes) {
      buffer = buffer << 8 | one & 0xff;
      for (bits += 8; bits >= 5; bits -= 5) {
        text.append(DIGITS.charAt(buffer >> bits - 5 & 31));
      }
    }
    return bits == 0 ? text.toString() : text.append(DIGITS.charAt(buffer << 5 - bits & 31)).toString();
  }

  static byte[] decode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int buffer = 0;
    int bits = 0;
    for (char digit : text.toUpperCase(Locale.ROOT).toCharArray()) {
      int value = DIGITS.indexOf(digit);
      if (value < 0) {
        throw new IllegalArgumentException("not a digit of base 32");
      }
      buffer = buffer << 5 | value;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(buffer >> bits & 0xff);
      }
    }
    return bytes.toByteArray();
  }
}
