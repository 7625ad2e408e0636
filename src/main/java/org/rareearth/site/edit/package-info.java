/** The forms in which people write what they want changed, and what helps them while they type. */
@NullMarked
package org.rareearth.site.edit;

import org.jspecify.annotations.NullMarked;
