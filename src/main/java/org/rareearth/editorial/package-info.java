/** Who changed what and why: every write to the public tables belongs to one change. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account"})
package org.rareearth.editorial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
