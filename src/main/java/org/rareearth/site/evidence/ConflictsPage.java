package org.rareearth.site.evidence;

import java.util.List;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.evidence.ConflictType;
import org.rareearth.evidence.Statement;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.site.ui.Facet;

/**
 * /conflicts: what cannot all be true, by type, each with its sides and their sources.
 *
 * @param shown after filters
 * @param total before filters
 * @param found contradicting statements that the rule found and no editor has read; not touched by the filters
 * @param unknown keys of the address that this list does not have
 */
public record ConflictsPage(ConflictFilter filter, List<Group> groups, int shown, int total, List<Facet> facets,
    List<List<Statement>> found, List<String> unknown) {

  /** The conflicts of one type. */
  public record Group(ConflictType type, List<Entry> entries) {}

  /** A conflict with the name and page of its subject, and its sides. */
  public record Entry(ConflictRow conflict, LocalizedText subject, String path, List<Side> sides) {}

  /** One side (a, b, c …): statements that agree with each other. */
  public record Side(String letter, List<Statement> statements) {}
}
