/** What changed, when, by whom and why; and the way back. */
@NullMarked
package org.rareearth.site.history;

import org.jspecify.annotations.NullMarked;
