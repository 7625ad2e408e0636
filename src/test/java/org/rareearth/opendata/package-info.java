@NullMarked
package org.rareearth.opendata;

import org.jspecify.annotations.NullMarked;
