package org.rareearth.evidence;

/** Where {@link ShownRule} has chosen: each module that keeps its choice offers this, so that evidence need not know them. */
public interface Choices {

  /** Chooses again among the claims of this source and their rivals, because the rule asks for its date and kind. */
  void chooseAgain(Source source);
}
