@NullMarked
package org.rareearth.site.api;

import org.jspecify.annotations.NullMarked;
