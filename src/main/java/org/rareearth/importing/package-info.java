/** Brings files in: the data files of an empty database, and whatever editors upload, staged and checked before it is proposed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "editorial", "account"})
package org.rareearth.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
