/** What people see: a package per section, each with its controller, its page records and the binding of its filters. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "drawing", "account", "editorial", "importing", "search", "opendata", "evidence",
    "stage", "organization", "facility", "funding", "comparison", "supply", "policy"})
package org.rareearth.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
