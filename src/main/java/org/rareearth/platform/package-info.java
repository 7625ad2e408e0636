/** Wiring only: the database's start, the web's edges, languages, errors; nothing depends on it. */
@ApplicationModule(allowedDependencies = {"kernel", "account", "editorial"})
@NullMarked
package org.rareearth.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
