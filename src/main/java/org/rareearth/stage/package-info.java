/** The reference tables that all others speak in: chain stages, places, elements, tariff codes, terms. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "editorial", "search", "evidence"})
package org.rareearth.stage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
