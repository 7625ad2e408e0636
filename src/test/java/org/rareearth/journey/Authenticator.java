package org.rareearth.journey;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's telephone: it knows the standard and the secret that was typed into it, and nothing of the tracker. */
final class Authenticator {

  private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Authenticator() {}

  static String code(String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(Instant.now().getEpochSecond() / 30).array());
      int number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 0xf, Integer.BYTES).getInt() & Integer.MAX_VALUE;
      return String.format("%06d", number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String secret) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int buffer = 0;
    int bits = 0;
    for (char digit : secret.replaceAll("\\s", "").toCharArray()) {
      buffer = buffer << 5 | DIGITS.indexOf(digit);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(buffer >> bits & 0xff);
      }
    }
    return bytes.toByteArray();
  }
}
