/** The stage-gap table: two places, stage by stage. */
@NullMarked
package org.rareearth.site.comparison;

import org.jspecify.annotations.NullMarked;
