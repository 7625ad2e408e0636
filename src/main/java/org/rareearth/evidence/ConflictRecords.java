package org.rareearth.evidence;

import jakarta.persistence.EntityManager;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** conflicts.csv, and the records that it holds. */
@Component
class ConflictRecords extends RecordKind<Conflict> {

  private static final Fields FIELDS = Fields.of("conflicts", "conflict").one("type", ConflictType.class, "conflictType")
      .one("subject_kind", SubjectKind.class, "subjectKind")
      .mention("subject", true, "facilities", "awards", "organizations", "stages", "policies").localized("title").localizedProse("reading")
      .one("state", ConflictState.class, "conflictState").keyFrom("subject", "type");

  ConflictRecords(EntityManager entityManager) {
    super(entityManager, Conflict.class, Conflict::new, FIELDS);
  }

  @Override
  protected void fill(Conflict conflict, DataRow row) {
    conflict.revise(
        row.slug("conflict"), row.one(ConflictType.class, "type"), row.one(SubjectKind.class, "subject_kind"), row.text("subject"),
        row.localized("title"), row.localized("reading"), row.one(ConflictState.class, "state"));
  }

  @Override
  public CsvRow write(Conflict conflict) {
    return new CsvRow().add(conflict.slug()).add(conflict.type()).add(conflict.subjectKind()).add(conflict.subject()).text(conflict.title())
        .text(conflict.reading()).add(conflict.state());
  }

  @Override
  public String address(Conflict conflict) {
    return "/conflicts#" + conflict.slug();
  }

  @Override
  public LocalizedText label(Conflict conflict) {
    return conflict.title();
  }
}
