package org.rareearth.evidence;

import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Money;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;

/**
 * What a statement says: a number, an amount, a word of a closed list, free words, or several of them. All null where the source
 * names the thing and no more (an award without an amount).
 *
 * @param qualifier how firmly the amount of money was said; a quantity has its own
 * @param term message key of a word of a closed list, such as {@code status.operating}
 */
public record Said(@Nullable Quantity quantity, @Nullable Money money, @Nullable Qualifier qualifier, @Nullable String term,
    @Nullable LocalizedText words) {

  public static final Said NOTHING = new Said(null, null, null, null, null);

  public static Said of(@Nullable Quantity quantity) {
    return new Said(quantity, null, null, null, null);
  }

  public static Said of(@Nullable Money money, @Nullable Qualifier qualifier) {
    return new Said(null, money, qualifier, null, null);
  }

  public static Said of(@Nullable LocalizedText words) {
    return new Said(null, null, null, null, words);
  }

  public static Said of(Enum<?> value, String list) {
    return new Said(null, null, null, Statement.term(list, value), null);
  }

  /** Whether the amount of money was said with a word such as "up to". */
  public boolean isQualified() {
    return qualifier != null && qualifier != Qualifier.EXACT && qualifier != Qualifier.NOT_STATED;
  }
}
