package org.rareearth.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time codes as RFC 6238 has them and every authenticator app makes them: SHA-1, six digits, half a minute. */
final class TimeCodes {

  private static final int SECONDS = 30;
  private static final int DIGITS = 6;

  private TimeCodes() {}

  static String newSecret() {
    return Base32.encode(Secrets.bytes(20));
  }

  /** The step at which the typed code is right: the present one, or one beside it, because clocks differ and typing takes time. */
  static OptionalLong matchingStep(String secret, String typed, Instant now) {
    byte[] key = Base32.decode(secret);
    OptionalLong found = OptionalLong.empty();
    for (long step = step(now) - 1; step <= step(now) + 1; step++) {
      if (MessageDigest.isEqual(code(key, step, DIGITS).getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8))) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  static String now(String secret, Instant now) {
    return code(Base32.decode(secret), step(now), DIGITS);
  }

  static long step(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), SECONDS);
  }

  static String code(byte[] key, long step, int digits) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int binary = ByteBuffer.wrap(hash, hash[hash.length - 1] & 0xf, Integer.BYTES).getInt() & Integer.MAX_VALUE;
      return String.format("%0" + digits + "d", binary % (long) Math.pow(10, digits));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
