/** The read API: the same records as the pages, as documented JSON, without a key. What is public here keeps its shape within a version. */
@NullMarked
package org.rareearth.site.api;

import org.jspecify.annotations.NullMarked;
