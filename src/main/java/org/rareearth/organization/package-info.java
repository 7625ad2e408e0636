/** Companies, agencies and investors, and who owns whom. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "editorial", "search", "evidence"})
package org.rareearth.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
