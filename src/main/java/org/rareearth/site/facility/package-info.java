/** The pages of plants: the list and the dossier of one. */
@NullMarked
package org.rareearth.site.facility;

import org.jspecify.annotations.NullMarked;
