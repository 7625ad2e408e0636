/** Who supplies, owns or partners whom, and the factors that carry tonnes from stage to stage. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "editorial", "evidence", "organization", "facility"})
package org.rareearth.supply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
