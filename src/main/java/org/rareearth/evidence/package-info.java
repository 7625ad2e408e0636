/** Sources, what they are worth, and where they contradict each other: a fact is a claim with a source. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "editorial", "search"})
package org.rareearth.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
