/** The stages of the chain: what each is, who makes how much, how concentrated it is. */
@NullMarked
package org.rareearth.site.stage;

import org.jspecify.annotations.NullMarked;
