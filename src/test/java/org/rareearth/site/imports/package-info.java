@NullMarked
package org.rareearth.site.imports;

import org.jspecify.annotations.NullMarked;
