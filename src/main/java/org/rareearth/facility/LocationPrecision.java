package org.rareearth.facility;

/** How near the recorded point is to the plant; a city is not a site. */
public enum LocationPrecision { SITE, CITY, DISTRICT, REGION, UNKNOWN }
