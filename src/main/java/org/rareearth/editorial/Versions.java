package org.rareearth.editorial;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the versions of a record, the latest first.
 *
 * @param key that the record has now, or had last
 * @param count of all its versions; 0 if there never was such a record
 * @param older number of the change before which the next of them are; null when these are the oldest
 */
public record Versions(String kind, String key, int count, List<Version> list, @Nullable Long older) {}
