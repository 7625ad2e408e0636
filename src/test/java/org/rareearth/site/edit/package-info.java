/** Forms as people use them: every kind, every refusal, and nothing typed ever lost. */
@NullMarked
package org.rareearth.site.edit;

import org.jspecify.annotations.NullMarked;
