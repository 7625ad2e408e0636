@NullMarked
package org.rareearth.platform.database;

import org.jspecify.annotations.NullMarked;
