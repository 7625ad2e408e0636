/** The page of a region: its plants, the money for them, and its part in the chain. */
@NullMarked
package org.rareearth.site.region;

import org.jspecify.annotations.NullMarked;
