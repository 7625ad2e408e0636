/** Pictures on pages, on pages of their own, in files and in frames of other sites; each with its rows, its note and its sources. */
@NullMarked
package org.rareearth.site.picture;

import org.jspecify.annotations.NullMarked;
