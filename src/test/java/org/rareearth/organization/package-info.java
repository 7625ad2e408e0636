/** Who owns whom. */
@NullMarked
package org.rareearth.organization;

import org.jspecify.annotations.NullMarked;
