/** Money is added only where adding is true. */
@NullMarked
package org.rareearth.funding;

import org.jspecify.annotations.NullMarked;
