package org.rareearth.site.imports;

import java.util.List;
import org.rareearth.importing.ImportRun;

/**
 * /imports: what may be uploaded, and what was.
 *
 * @param everybodys whether the list has the imports of all authors
 */
public record ImportsPage(List<ImportRun> runs, boolean everybodys, List<Template> templates, List<Problem> problems, int megabytes, int rows,
    int columns) {

  /** The file that a kind of record is filled in with; in the order in which they refer to each other. */
  public record Template(String kind, String label, String required) {}
}
