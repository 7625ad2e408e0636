/** Signing in and out, one's own account, and the administration of accounts and settings. */
@NullMarked
package org.rareearth.site.account;

import org.jspecify.annotations.NullMarked;
