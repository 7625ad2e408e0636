@NullMarked
package org.rareearth.site.search;

import org.jspecify.annotations.NullMarked;
