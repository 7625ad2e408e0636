/** What every test stands on: a database of its own, the application as it runs, pages read as a reader would. */
@NullMarked
package org.rareearth.testing;

import org.jspecify.annotations.NullMarked;
