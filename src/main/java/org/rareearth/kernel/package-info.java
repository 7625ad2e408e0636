/** Words without beans that every other part speaks in. */
@NullMarked
package org.rareearth.kernel;

import org.jspecify.annotations.NullMarked;
