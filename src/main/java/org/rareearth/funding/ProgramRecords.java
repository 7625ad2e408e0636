package org.rareearth.funding;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.evidence.Sources;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.organization.Organizations;
import org.rareearth.search.SearchColumns;
import org.rareearth.search.Searchable;
import org.springframework.stereotype.Component;

/** programs.csv, and the records that it holds. */
@Component
class ProgramRecords extends RecordKind<Program> implements Searchable {

  private static final Fields FIELDS = Fields.of("programs", "program").localized("name").reference("funder", "organizations")
      .one("level", Level.class, "level").optional("country", FieldType.COUNTRY).optional("statute").reference("source", "sources")
      .optional("locator").prose("note").keyFrom("name_en");

  private final Organizations organizations;
  private final Sources sources;

  ProgramRecords(EntityManager entityManager, Organizations organizations, Sources sources) {
    super(entityManager, Program.class, Program::new, FIELDS);
    this.organizations = organizations;
    this.sources = sources;
  }

  @Override
  protected void fill(Program program, DataRow row) {
    program.revise(
        row.slug("program"), row.localized("name"), row.reference("funder", organizations::find), row.one(Level.class, "level"),
        row.optional("country"), row.optional("statute"), row.reference("source", sources::find), row.optional("locator"),
        row.optional("note"));
  }

  @Override
  public CsvRow write(Program program) {
    return new CsvRow().add(program.slug()).text(program.name()).add(program.funder()).add(program.level()).add(program.country())
        .add(program.statute()).add(program.source()).add(program.locator()).add(program.note());
  }

  @Override
  public String address(Program program) {
    return "/programs/" + program.slug();
  }

  @Override
  public LocalizedText label(Program program) {
    return program.name();
  }

  @Override
  public SearchColumns searched() {
    return new SearchColumns(7, List.of(), List.of("statute", "country"));
  }
}
