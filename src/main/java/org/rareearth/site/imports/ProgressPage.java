package org.rareearth.site.imports;

import org.jspecify.annotations.Nullable;
import org.rareearth.importing.ImportRun;

/**
 * /imports/{id} while it runs, and when it ended without rows.
 *
 * @param left in words; null while nobody can tell
 * @param failure why the file was not taken; null when it was
 */
public record ProgressPage(ImportRun run, int percent, @Nullable String left, @Nullable String failure, boolean own) {}
