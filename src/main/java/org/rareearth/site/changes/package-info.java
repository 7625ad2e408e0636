/** What changed, for those who follow the tracker: by day, by kind of news, and as feeds. */
@NullMarked
package org.rareearth.site.changes;

import org.jspecify.annotations.NullMarked;
