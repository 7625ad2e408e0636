package org.rareearth.evidence;

import org.jspecify.annotations.Nullable;

/** A source with what editors note of it: no address kept, an undated page, a digest of another text. */
public record SourceCard(Citation citation, @Nullable String note) {}
