@NullMarked
package org.rareearth.site.data;

import org.jspecify.annotations.NullMarked;
