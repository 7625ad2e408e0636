package org.rareearth.evidence;

/** Anything that asserts a value with an evidence, so that one rule can choose among several. */
public interface Claim {

  Evidence evidence();
}
