/** The pages of awards and programmes, read as a reader would. */
@NullMarked
package org.rareearth.site.funding;

import org.jspecify.annotations.NullMarked;
