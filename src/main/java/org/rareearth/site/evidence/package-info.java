/** The pages on which a reader can check us: sources with all that they say, and where they contradict each other. */
@NullMarked
package org.rareearth.site.evidence;

import org.jspecify.annotations.NullMarked;
