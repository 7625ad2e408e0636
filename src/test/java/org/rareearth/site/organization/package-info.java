/** The pages of organizations, read as a reader would. */
@NullMarked
package org.rareearth.site.organization;

import org.jspecify.annotations.NullMarked;
