@NullMarked
package org.rareearth.platform.web;

import org.jspecify.annotations.NullMarked;
