package org.rareearth.account;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords by argon2id, each trial of which takes 19 MB and much of a core: only as many at once as there are cores, so that a flood of
 * guesses cannot take the memory from the readers.
 */
@Component
class Hashing {

  private static final int LONGEST_TYPED = 1024;

  private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19456, 2);
  private final String nobodys = encoder.encode(Secrets.token());
  private final Semaphore atOnce = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

  String hash(String password) {
    atOnce.acquireUninterruptibly();
    try {
      return encoder.encode(normalized(password));
    } finally {
      atOnce.release();
    }
  }

  /** Takes the same time for an account that has no password, or that does not exist, and is then false. */
  boolean matches(String typed, @Nullable String hash) {
    atOnce.acquireUninterruptibly();
    try {
      boolean same = encoder.matches(typed.length() > LONGEST_TYPED ? "" : normalized(typed), hash == null ? nobodys : hash);
      return same && hash != null;
    } finally {
      atOnce.release();
    }
  }

  /** One and the same text on every keyboard: an é in one or two characters, full-width digits of a Chinese input method. */
  static String normalized(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
