/** Export controls, tariffs, quotas and floors, with the dates on which they bind. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "editorial", "search", "evidence", "stage"})
package org.rareearth.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
