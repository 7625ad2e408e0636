@NullMarked
package org.rareearth.site.picture;

import org.jspecify.annotations.NullMarked;
