package org.rareearth.editorial;

/**
 * What names one record among all.
 *
 * @param kind name of its kind
 * @param key its key within the kind
 */
public record RecordKey(String kind, String key) {}
