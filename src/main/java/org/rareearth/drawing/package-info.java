/** Pictures as SVG: small records that say what is drawn, and how each kind is laid out on a given width. No beans. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.rareearth.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
