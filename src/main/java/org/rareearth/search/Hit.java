package org.rareearth.search;

import java.util.List;
import org.rareearth.kernel.LocalizedText;

/**
 * A record that was found.
 *
 * @param others further names, numbers and former keys
 * @param about where else its words stand
 */
public record Hit(String kind, String key, LocalizedText label, List<String> others, String about, String address) {}
