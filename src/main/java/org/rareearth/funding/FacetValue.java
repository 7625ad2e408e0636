package org.rareearth.funding;

import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;

/**
 * A value that a facet takes in the data.
 *
 * @param name of a programme or an organization; null for values of closed lists
 * @param count awards that have it among those that the other facets leave; 0 where the others leave none
 */
public record FacetValue(String value, @Nullable LocalizedText name, long count) {}
