/** What is answered when there is nothing better to answer: never a stack trace, always a way on, in the reader's language. */
@NullMarked
package org.rareearth.platform.errors;

import org.jspecify.annotations.NullMarked;
