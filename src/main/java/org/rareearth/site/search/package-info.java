/** The search: its page, and what is offered while somebody types. */
@NullMarked
package org.rareearth.site.search;

import org.jspecify.annotations.NullMarked;
