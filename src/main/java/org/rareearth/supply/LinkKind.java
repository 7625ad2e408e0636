package org.rareearth.supply;

/** What binds two parties. */
public enum LinkKind {
  SUPPLY, OFFTAKE, OWNERSHIP, PARTNERSHIP, EQUITY, JOINT_VENTURE, INVESTMENT, SAMPLING, COLOCATION, EQUIPMENT
}
