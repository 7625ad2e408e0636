/** Files that editors upload: their columns explained, their rows looked through, and one proposal made of them. */
@NullMarked
package org.rareearth.site.imports;

import org.jspecify.annotations.NullMarked;
