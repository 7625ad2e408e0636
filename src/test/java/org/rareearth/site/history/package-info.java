@NullMarked
package org.rareearth.site.history;

import org.jspecify.annotations.NullMarked;
