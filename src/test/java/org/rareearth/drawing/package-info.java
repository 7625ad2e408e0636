@NullMarked
package org.rareearth.drawing;

import org.jspecify.annotations.NullMarked;
