@NullMarked
package org.rareearth.importing.file;

import org.jspecify.annotations.NullMarked;
