/** The edges of every request: which language, which headers, which bytes are let in at all. */
@NullMarked
package org.rareearth.platform.web;

import org.jspecify.annotations.NullMarked;
