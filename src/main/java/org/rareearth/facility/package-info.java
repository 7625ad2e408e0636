/** Plants and mines: what each source claims about them, and which claim is shown. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "editorial", "search", "evidence", "stage", "organization"})
package org.rareearth.facility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
