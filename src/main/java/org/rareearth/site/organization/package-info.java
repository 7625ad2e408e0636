/** Organizations as readers see them: who owns whom, and what the whole family runs, receives, gives and supplies. */
@NullMarked
package org.rareearth.site.organization;

import org.jspecify.annotations.NullMarked;
