/** One index of all that readers can look for by name; domain modules say what they put in, and it follows every published change. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "editorial"})
package org.rareearth.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
