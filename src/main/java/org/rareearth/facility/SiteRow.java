package org.rareearth.facility;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;

/**
 * A plant as maps show it, in degrees of WGS 84.
 *
 * @param status null while no source gives one
 * @param stage position of the stage furthest down the chain, recycling only where it is the sole one; null where none is recorded
 */
public record SiteRow(String slug, LocalizedText name, BigDecimal latitude, BigDecimal longitude, LocationPrecision precision,
    @Nullable FacilityStatus status, @Nullable Integer stage) {}
