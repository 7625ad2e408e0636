/** Loads and writes the data files, in the order that their references need. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "editorial"})
package org.rareearth.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
