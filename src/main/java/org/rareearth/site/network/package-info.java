/** Who passes what to whom: the supply links as a picture and as a list. */
@NullMarked
package org.rareearth.site.network;

import org.jspecify.annotations.NullMarked;
