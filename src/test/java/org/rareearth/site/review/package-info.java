@NullMarked
package org.rareearth.site.review;

import org.jspecify.annotations.NullMarked;
