package org.rareearth.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What each table answers when asked for the statements of a source; so that pages about sources need not know the tables. */
public interface Statements {

  StatementKind kind();

  /** All that this source says in this table, in the order of recording. */
  List<Statement> saidBy(String source);

  /** The rows of these keys; a key that is not there is left out. */
  List<Statement> byKeys(Collection<String> keys);

  /** How many rows rest on each source, by its slug. */
  Map<String, Long> counts();
}
