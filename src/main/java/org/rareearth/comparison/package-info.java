/** Stage by stage, one place against another: figures, standings, gaps. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "editorial", "evidence", "stage", "facility", "funding"})
package org.rareearth.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
