@NullMarked
package org.rareearth.platform;

import org.jspecify.annotations.NullMarked;
