/** The pages that explain the site: how values are chosen, what the words mean, who makes it and what it leaves out. */
@NullMarked
package org.rareearth.site.about;

import org.jspecify.annotations.NullMarked;
