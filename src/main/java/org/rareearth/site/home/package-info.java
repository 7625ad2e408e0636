/** The front page. */
@NullMarked
package org.rareearth.site.home;

import org.jspecify.annotations.NullMarked;
