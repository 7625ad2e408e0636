package org.rareearth.account;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is accepted as a password: long, and nothing that guessers try first; which characters it is made of is nobody's business. */
@Component
class PasswordRules {

  static final int SHORTEST = 15;
  static final int LONGEST = 128;
  private static final int LEAST_OF_ITS_OWN = 8;
  private static final Collection<String> SITE = List.of("rareearthtracker", "rareearth", "rare", "earth", "tracker",
      "稀土供应链追踪", "稀土供应链", "稀土", "追踪");

  private final CommonPasswords common;

  PasswordRules(CommonPasswords common) {
    this.common = common;
  }

  /** The key of the sentence that says what is wrong; null when nothing is. */
  @Nullable String refusal(String typed, String... ownWords) {
    if (typed.length() > 4 * LONGEST) {
      return "account.password.long";
    }
    String password = Hashing.normalized(typed);
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return "account.password.short";
    }
    if (length > LONGEST) {
      return "account.password.long";
    }
    String folded = password.toLowerCase(Locale.ROOT);
    if (Patterns.isRepetitive(folded)) {
      return "account.password.repeated";
    }
    if (common.makeUp(folded)) {
      return "account.password.common";
    }
    return isMadeOf(folded, ownWords) ? "account.password.own" : null;
  }

  /** Without the site's and one's own names there must be something left. */
  private static boolean isMadeOf(String password, String... ownWords) {
    String rest = password;
    for (String words : ownWords) {
      for (String word : Objects.requireNonNull(words).toLowerCase(Locale.ROOT).split("[\\s@.,_-]+")) {
        rest = word.codePointCount(0, word.length()) < 2 ? rest : rest.replace(word, "");
      }
    }
    for (String word : SITE) {
      rest = rest.replace(word, "");
    }
    return !rest.equals(password) && rest.codePointCount(0, rest.length()) < LEAST_OF_ITS_OWN;
  }
}
