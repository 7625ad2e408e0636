@NullMarked
package org.rareearth.editorial;

import org.jspecify.annotations.NullMarked;
