@NullMarked
package org.rareearth.platform.errors;

import org.jspecify.annotations.NullMarked;
