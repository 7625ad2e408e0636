package org.rareearth.editorial;

/** What kinds of records must obey, or should be asked about, beyond what the type of each field says. */
public interface Rule {

  /** Whether it has anything to say of records of this kind. */
  boolean appliesTo(RecordKind<?> kind);

  /** Begins a run; what candidates are compared with is loaded once: a proposal has a few of them, an import a million. */
  Check open();

  /** Looks at one candidate after the other, whichever of its kinds they are. */
  @FunctionalInterface
  interface Check {
    void look(Candidate candidate, Findings findings);
  }
}
