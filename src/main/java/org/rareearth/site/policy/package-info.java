/** The pages on measures: what binds, since when, and on a day chosen. */
@NullMarked
package org.rareearth.site.policy;

import org.jspecify.annotations.NullMarked;
