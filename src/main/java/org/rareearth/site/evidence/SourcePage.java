package org.rareearth.site.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.SourceCard;
import org.rareearth.evidence.Statement;
import org.rareearth.evidence.StatementKind;
import org.rareearth.kernel.LocalizedText;

/**
 * /sources/{slug}: a document and all that it says here.
 *
 * @param facts of a founding article, in its order; empty for every other source
 * @param groups everything else that it says, by kind of record
 */
public record SourcePage(SourceCard card, List<Statement> facts, List<Group> groups) {

  /** All statements of one kind, by what they are about. */
  public record Group(StatementKind kind, int count, List<Subject> subjects) {}

  /** What some statements are about, with its page. */
  public record Subject(LocalizedText name, @Nullable String path, List<Statement> statements) {}

  public int count() {
    return facts.size() + groups.stream().mapToInt(Group::count).sum();
  }
}
