/** Which address is for whom, and how a session says who is behind it; readers get neither session nor cookie. */
@NullMarked
package org.rareearth.platform.security;

import org.jspecify.annotations.NullMarked;
