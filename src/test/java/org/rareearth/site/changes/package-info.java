@NullMarked
package org.rareearth.site.changes;

import org.jspecify.annotations.NullMarked;
