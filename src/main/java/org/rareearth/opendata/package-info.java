/** What is taken away: every list whole, as a file that a spreadsheet or a program reads, from the one definition of its columns. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "editorial"})
package org.rareearth.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
