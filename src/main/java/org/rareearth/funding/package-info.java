/** Public and private money: programmes, awards, and what became of each promise. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "editorial", "search", "evidence", "organization", "facility"})
package org.rareearth.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
