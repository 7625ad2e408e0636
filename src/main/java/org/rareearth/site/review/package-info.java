/** Proposals as their authors and reviewers see them: what would change, who says so, and what was decided. */
@NullMarked
package org.rareearth.site.review;

import org.jspecify.annotations.NullMarked;
