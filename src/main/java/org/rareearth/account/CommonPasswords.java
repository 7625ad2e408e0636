package org.rareearth.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The hundred thousand most used passwords, as the nbvcxz library (MIT licence) brings them. Few are as long as ours have to be, so two of
 * them one behind the other, or one of them with digits and signs around it, count as common too: that is how people lengthen a password.
 *
 * <p>Read when somebody chooses a password and not kept: that happens a few times a day, and the set would take ten megabytes.
 */
@Component
class CommonPasswords {

  private static final String LIST = "/dictionaries/passwords.txt";
  private static final List<String> PHRASES = List.of("correcthorsebatterystaple", "tobeornottobethatisthequestion",
      "thequickbrownfoxjumpsoverthelazydog", "maytheforcebewithyou", "iloveyouforever", "letmeinplease", "changemeplease", "thisismypassword",
      "mypasswordispassword", "passwordpassword", "administrator", "administratorpassword", "我爱你一生一世", "床前明月光疑是地上霜",
      "天生我材必有用千金散尽还复来", "举头望明月低头思故乡", "好好学习天天向上",
      "为人民服务", "祝你生日快乐");

  /** Whether nothing but common passwords, at most two, makes up this one; in lower case. */
  boolean makeUp(String folded) {
    Set<String> list = list();
    return isCommon(folded, list) || isCommon(lettersOf(folded), list) || isCommon(lettersOf(unmasked(folded)), list);
  }

  private static boolean isCommon(String password, Set<String> list) {
    String core = password.replaceAll("^[\\p{Nd}\\p{P}\\p{S}\\s]+|[\\p{Nd}\\p{P}\\p{S}\\s]+$", "");
    return isListed(password, list) || isListed(core, list) || areTwo(password, list) || areTwo(core, list);
  }

  private static boolean areTwo(String password, Set<String> list) {
    for (int i = 1; i < password.length(); i++) {
      if (isListed(password.substring(0, i), list) && isListed(password.substring(i), list)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isListed(String text, Set<String> list) {
    return text.length() > 3 && list.contains(text);
  }

  private static String lettersOf(String text) {
    return text.replaceAll("[\\s\\p{P}\\p{S}]", "");
  }

  /** p@ssw0rd is password. */
  private static String unmasked(String text) {
    return text.replace('@', 'a').replace('$', 's').replace('!', 'i')
        .replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('4', 'a').replace('5', 's').replace('7', 't');
  }

  private static Set<String> list() {
    Set<String> list = new HashSet<>(PHRASES);
    try (InputStream stream = CommonPasswords.class.getResourceAsStream(LIST)) {
      if (stream == null) {
        throw new IllegalStateException("the list of common passwords is not on the class path");
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
          .map(line -> line.toLowerCase(Locale.ROOT)).forEach(list::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return list;
  }
}
