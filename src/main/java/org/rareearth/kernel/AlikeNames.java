package org.rareearth.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Tells whether two names may be one: "Vulcan Elements, Inc." and "vulcan elements" are, and so are 北方稀土 and 北方稀土股份有限公司. */
public final class AlikeNames {

  private static final Set<String> FORMS = Set.of("inc", "llc", "ltd", "co", "corp", "corporation", "company", "limited", "plc", "gmbh",
      "ag", "sa", "nv", "bv", "ab", "as", "oy", "pty", "kk", "lp", "llp", "the", "sas", "spa", "srl", "incorporated");
  private static final String[] CHINESE_FORMS = {"有限责任公司", "股份有限公司", "有限公司", "公司"};

  private AlikeNames() {}

  /** What all ways to write the name have in common; empty when nothing of it tells. */
  public static String key(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace("&", " and ");
    StringBuilder key = new StringBuilder();
    for (String word : plain.replaceAll("[.'’]", "").split("[^\\p{L}\\p{Nd}]+")) {
      if (!FORMS.contains(word)) {
        key.append(word);
      }
    }
    String joined = key.toString();
    for (String form : CHINESE_FORMS) {
      if (joined.endsWith(form) && joined.length() > form.length()) {
        return joined.substring(0, joined.length() - form.length());
      }
    }
    return joined;
  }
}
