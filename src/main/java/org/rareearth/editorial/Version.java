package org.rareearth.editorial;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as it was after a change.
 *
 * @param change that made it so
 * @param action null for the version that the first load brought
 * @param target the key that it got, or of the record that took its place
 * @param cells empty after it was withdrawn or merged
 */
public record Version(Change change, @Nullable Action action, String key, @Nullable String target, Map<String, String> cells) {}
