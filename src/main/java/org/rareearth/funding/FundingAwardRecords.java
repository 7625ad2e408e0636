package org.rareearth.funding;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.rareearth.editorial.CsvRow;
import org.rareearth.editorial.DataRow;
import org.rareearth.editorial.FieldType;
import org.rareearth.editorial.Fields;
import org.rareearth.editorial.RecordKind;
import org.rareearth.facility.Facilities;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.organization.Organizations;
import org.rareearth.search.SearchColumns;
import org.rareearth.search.Searchable;
import org.springframework.stereotype.Component;

/** awards.csv, and the records that it holds. */
@Component
class FundingAwardRecords extends RecordKind<FundingAward> implements Searchable {

  private static final Fields FIELDS = Fields.of("awards", "award").localized("title").reference("program", "programs")
      .reference("recipient", "organizations").optionalReference("facility", "facilities").one("instrument", Instrument.class, "instrument")
      .required("counted", FieldType.FLAG).oneOrNull("exclusion", Exclusion.class, "exclusion").mention("related_award", false, "awards")
      .optionalLocalizedProse("terms").prose("note").keyFrom("recipient", "program");

  private final Programs programs;
  private final Organizations organizations;
  private final Facilities facilities;

  FundingAwardRecords(EntityManager entityManager, Programs programs, Organizations organizations, Facilities facilities) {
    super(entityManager, FundingAward.class, FundingAward::new, FIELDS);
    this.programs = programs;
    this.organizations = organizations;
    this.facilities = facilities;
  }

  @Override
  protected void fill(FundingAward award, DataRow row) {
    award.revise(
        row.slug("award"), row.localized("title"), row.reference("program", programs::find),
        row.reference("recipient", organizations::find), row.optionalReference("facility", facilities::find),
        row.one(Instrument.class, "instrument"), row.flag("counted"), row.oneOrNull(Exclusion.class, "exclusion"),
        row.optional("related_award"), row.optionalLocalized("terms"), row.optional("note"));
  }

  @Override
  public CsvRow write(FundingAward award) {
    return new CsvRow().add(award.slug()).text(award.title()).add(award.program()).add(award.recipient()).add(award.facility())
        .add(award.instrument()).add(award.counted()).add(award.exclusion()).add(award.relatedAward()).text(award.terms())
        .add(award.note());
  }

  @Override
  public String address(FundingAward award) {
    return "/awards/" + award.slug();
  }

  @Override
  public LocalizedText label(FundingAward award) {
    return award.title();
  }

  @Override
  public SearchColumns searched() {
    return new SearchColumns(5, List.of(), List.of("recipient", "program", "facility", "terms_en", "terms_zh"));
  }
}
