/** Measurements, run by the scripts of src/bench and by no build. */
@NullMarked
package org.rareearth.bench;

import org.jspecify.annotations.NullMarked;
