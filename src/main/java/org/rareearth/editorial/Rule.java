package org.rareearth.editorial;

/** What a kind of record must obey, or should be asked about, beyond what the type of each field says. */
public interface Rule {

  /** Name of the kind of record. */
  String kind();

  /** Loads once what candidates are compared with; a proposal has a few of them, an import a million. */
  Check open();

  /** Looks at one candidate after the other. */
  @FunctionalInterface
  interface Check {
    void look(Candidate candidate, Findings findings);
  }
}
