/** What every page shares: the shell around it, its numbered sources, its address, and how values are printed in two languages. */
@NullMarked
package org.rareearth.site.ui;

import org.jspecify.annotations.NullMarked;
