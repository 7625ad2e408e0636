package org.rareearth.evidence;

import jakarta.persistence.EntityManager;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** document_facts.csv, and the records that it holds. */
@Component
class DocumentFactRecords extends RecordKind<DocumentFact> {

  private static final Fields FIELDS = Fields.of("document_facts", "fact").text("topic").localized("subject").text("field")
      .localizedProse("value").optional("unit").mention("place", false, "places").text("page").reference("source", "sources")
      .optional("locator").optional("as_of", FieldType.PARTIAL_DATE).prose("note").keyFrom("subject_en", "field");

  private final Sources sources;

  DocumentFactRecords(EntityManager entityManager, Sources sources) {
    super(entityManager, DocumentFact.class, DocumentFact::new, FIELDS);
    this.sources = sources;
  }

  @Override
  protected void fill(DocumentFact fact, DataRow row) {
    fact.revise(
        row.slug("fact"), row.text("topic"), row.localized("subject"), row.text("field"), row.localized("value"),
        row.optional("unit"), row.optional("place"), row.text("page"), row.reference("source", sources::find),
        row.optional("locator"), row.date("as_of"), row.optional("note"));
  }

  @Override
  public CsvRow write(DocumentFact fact) {
    return new CsvRow().add(fact.slug()).add(fact.topic()).text(fact.subject()).add(fact.field()).text(fact.value()).add(fact.unit())
        .add(fact.place()).add(fact.page()).add(fact.source()).add(fact.locator()).add(fact.asOf()).add(fact.note());
  }

  @Override
  public String address(DocumentFact fact) {
    return fact.page();
  }

  @Override
  public LocalizedText label(DocumentFact fact) {
    return Statement.joined(fact.subject(), ": ", fact.value());
  }
}
