package org.rareearth.funding;

/** What kind of money or promise; kinds are never added to one another. */
public enum Instrument {
  GRANT, LOAN, LOAN_GUARANTEE, EQUITY, CONVERTIBLE, TAX_CREDIT, TAX_ABATEMENT, CONTRACT, INCENTIVE_PACKAGE,
  MIXED, PRICE_FLOOR, OFFTAKE, PREPAYMENT, BOND, LEASE
}
