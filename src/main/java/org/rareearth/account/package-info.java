/** Who may sign in, as what, and how they prove it; proposals and reviews name their people by these accounts. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.rareearth.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
