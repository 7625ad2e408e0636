/** Awards and programmes as readers see them: what was promised, how far it has come, and sums that add only like to like. */
@NullMarked
package org.rareearth.site.funding;

import org.jspecify.annotations.NullMarked;
