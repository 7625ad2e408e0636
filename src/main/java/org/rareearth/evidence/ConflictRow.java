package org.rareearth.evidence;

import java.util.List;
import org.rareearth.kernel.LocalizedText;

/**
 * A contradiction as pages list it.
 *
 * @param reading which side is shown, and why
 * @param sides the statements on each side, by table and key; the pages that know the tables print them
 */
public record ConflictRow(String slug, ConflictType type, SubjectKind subjectKind, String subject, LocalizedText title,
    LocalizedText reading, ConflictState state, List<Side> sides) {

  /** One statement on one side (a, b, c …). */
  public record Side(String side, StatementKind kind, String statement) {}
}
