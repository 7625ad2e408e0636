package org.rareearth.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long is what counts, in any script; what guessers try first does not count as long. */
class PasswordRulesTests {

  private final PasswordRules rules = new PasswordRules(new CommonPasswords());

  @ParameterizedTest
  @ValueSource(strings = {"a magnet needs patience", "correct horse battery stable", "nodigitsnosignsbutlong", "稀土永磁材料需要耐心与时间才行", "   spaces count too",
      "Ґрунт під ногами твердий", "🧲 seven magnets 🧲", "x7#qLm2!vR9pZ0w"})
  void takesWhatIsLong(String password) {
    assertThat(rules.refusal(password, "Li Wei", "li.wei@example.org")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"fourteen chars, account.password.short", "稀土永磁材料需要耐心与时间, account.password.short", "aaaaaaaaaaaaaaaaaaaa, account.password.repeated",
      "abcabcabcabcabcabc, account.password.repeated", "abcdefghijklmnopqrstuvwxyz, account.password.repeated", "98765432101234567890, account.password.repeated",
      "qwertyuiopasdfghjkl, account.password.repeated", "1qaz2wsx3edc4rfv, account.password.repeated", "passwordpassword, account.password.repeated",
      "PasswordIloveyou, account.password.common", "p@ssw0rd-superman, account.password.common", "chickenwing101!!!, account.password.common",
      "correct horse battery staple, account.password.common", "sunshine12345678901, account.password.common", "maytheforcebewithyou, account.password.common",
      "RareEarthTracker, account.password.own", "RareEarthTracker2026, account.password.own", "li.wei@example.org, account.password.own"})
  void refusesWhatGuessersTryFirst(String password, String reason) {
    assertThat(rules.refusal(password, "Li Wei", "li.wei@example.org")).isEqualTo(reason);
  }

  @Test
  void countsCharactersAndNotBytes() {
    String magnets = "🧲🪨🔋⚙🚗🛰🔭🗺🧪🔬💡📦🚢🏭⛏";
    assertThat(magnets.codePointCount(0, magnets.length())).isEqualTo(15);
    assertThat(rules.refusal(magnets)).isNull();
    assertThat(rules.refusal("all the tea in China ".repeat(6) + "!?")).isNull();
    assertThat(rules.refusal("all the tea in China ".repeat(6) + "!?.")).isEqualTo("account.password.long");
    assertThat(rules.refusal("x".repeat(300) + "y")).isEqualTo("account.password.long");
  }
}
