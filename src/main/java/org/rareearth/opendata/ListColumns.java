package org.rareearth.opendata;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The columns of a list, defined once for its page and its files. Each column of the files is told in a cell of the page or said to be for
 * files only, so that none is added to one and forgotten in the other.
 *
 * @param columns of its files
 * @param heads of the table on its page; the first one's cells head the rows
 * @param filesOnly keys of the columns that its page leaves to its files and to the pages of its records
 */
public record ListColumns<R>(List<Column<R>> columns, List<Shown> heads, Set<String> filesOnly) {

  public ListColumns {
    Set<String> told = heads.stream().flatMap(head -> head.columns().stream()).collect(Collectors.toCollection(TreeSet::new));
    told.addAll(filesOnly);
    Set<String> known = columns.stream().map(Column::key).collect(Collectors.toCollection(TreeSet::new));
    if (!told.equals(known)) {
      throw new IllegalArgumentException("The page tells " + told + ", the files have " + known);
    }
  }
}
