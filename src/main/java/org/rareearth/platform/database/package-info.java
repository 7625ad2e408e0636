/** A PostgreSQL without an installation, and the checks that any PostgreSQL must pass before the tracker runs on it. */
@NullMarked
package org.rareearth.platform.database;

import org.jspecify.annotations.NullMarked;
