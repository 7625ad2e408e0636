/** An uploaded file as rows of text, whatever its format and encoding, or one sentence that says why it cannot be read. */
@NullMarked
package org.rareearth.importing.file;

import org.jspecify.annotations.NullMarked;
