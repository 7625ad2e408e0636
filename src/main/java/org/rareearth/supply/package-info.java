/** Who supplies, owns or partners whom, and the factors that carry tonnes from stage to stage. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "importing", "evidence", "stage", "organization", "facility", "policy"})
package org.rareearth.supply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
