/** The whole data set to take away: as one package that describes itself, and file by file. */
@NullMarked
package org.rareearth.site.data;

import org.jspecify.annotations.NullMarked;
