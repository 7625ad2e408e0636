package org.rareearth.site.ui;

import org.jspecify.annotations.Nullable;

/**
 * How a typed number was understood, said before it is saved.
 *
 * @param sentence all of it: {@code up to USD 94,100,000 (94.1 million)}
 * @param firmness the qualifier in words: exactly, up to, about
 * @param figure every digit with unit or currency
 * @param counted the same number in the reader's counting words (94.1 million, 9410 万), where a slip of ten shows; null when small
 */
public record Echo(String sentence, String firmness, String figure, @Nullable String counted) {}
