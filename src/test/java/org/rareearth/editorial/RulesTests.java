package org.rareearth.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rareearth.testing.TrackerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Each mistake that others made, and each that a record cannot be kept with, is met with its own sentence. */
@TrackerTest
class RulesTests {

  @Autowired private Checks checks;
  @Autowired private Kinds kinds;
  @Autowired private EntityManager entityManager;
  @Autowired private TransactionTemplate transaction;

  @Test
  void anAwardThatIsThereIsNoticedWhateverItsNewNameAndProgramme() {
    assertThat(newAward("osc-loans", "620000000", "2025-11-03")).contains("award.check.award.duplicate");
    assertThat(newAward("dod-awards-unspecified", "$615M", "2025-11")).contains("award.check.award.duplicate");
    assertThat(hints("award_events")).contains("/awards/vulcan-osc");
  }

  @Test
  void anotherSumAndDateIsAnotherAward() {
    assertThat(newAward("osc-loans", "$300M", "2026-06")).doesNotContain("award.check.award.duplicate");
    assertThat(newAward("chips-incentives", "$620M", "2020-01")).doesNotContain("award.check.award.duplicate");
  }

  @TestFactory
  Stream<DynamicTest> mistakes() {
    return Stream.of(
        mistake("awards", "vulcan-osc", "exclusion.check.award.exclusion", "exclusion", "part_of"),
        mistake("awards", "vulcan-osc", "exclusion.check.award.noExclusion", "counted", "no"),
        mistake("awards", "vulcan-osc", "title_en.check.award.title"),
        mistake("awards", "vulcan-osc", "terms_en.check.chinese.alone", "terms_en", ""),
        mistake("award_events", "vulcan-osc-4", "source.check.source", "source", ""),
        mistake("award_events", "vulcan-osc-4", "amount.reading.money.zero", "amount", "USD 0"),
        mistake("award_events", "vulcan-osc-4", "amount.check.amount.positive", "amount", "-5", "currency", "USD"),
        mistake("award_events", "vulcan-osc-4", "amount.check.amount.alone", "amount", "", "currency", "USD"),
        mistake("award_events", "vulcan-osc-4", "date.check.report.future", "rung", "disbursed", "date", "2199-01"),
        mistake("award_events", "vulcan-osc-4", "date.check.report.notYet", "date", "2199-01"),
        mistake("award_events", "vulcan-osc-4", "rung.check.rung.back", "rung", "announced", "date", "2026-03", "note", ""),
        mistake("award_events", "vulcan-osc-4", "source.check.report.duplicate"),
        mistake("award_events", "vulcan-osc-4", "amount.check.amount.year", "amount", "USD 2025"),
        mistake("award_events", "vulcan-osc-4", "amount.check.amount.identifier", "amount", "USD 12345", "program_as_stated", "DE-12345"),
        mistake("award_events", "vulcan-osc-4", "amount.check.amount.tenfold", "amount", "62亿美元"),
        mistake("award_events", "vulcan-osc-4", "amount.check.amount.tenfold", "amount", "6200万美元"),
        mistake("award_events", "vulcan-osc-4", "amount.check.amount.large", "amount", "USD 620 billion"),
        mistake("award_events", "vulcan-osc-4", "amount.check.amount.thousandth", "amount", "USD 62000"),
        mistake("award_events", "evac-dod-2023-1", "amount.check.amount.thousandth", "amount", "USD 94"),
        mistake("award_events", "vulcan-osc-4", "source.check.source.stale", "as_of", "2026-11", "source", "mtn-usar-2020"),
        mistake("sources", "mfgdive-vulcan", "url.check.source.address"),
        mistake("sources", "mfgdive-vulcan", "url.check.source.address", "url",
            "http://manufacturingdive.com/news/"
            + "vulcan-elements-benson-north-carolina-magnet-facility-defense-rare-earth/806075/?utm_source=x")
                ,
        mistake("sources", "sohu-2025-11-12", "title.check.source.title", "url", "https://example.org/again"),
        mistake("sources", "sohu-2025-11-12", "retrieved_on.check.retrieved.early", "retrieved_on", "2025-01-01"),
        mistake("sources", "sohu-2025-11-12", "retrieved_on.check.retrieved.future", "retrieved_on", "2199-01-01"),
        mistake("organizations", "vulcan", "name_en.check.organization.duplicate", "name_en", "VULCAN ELEMENTS, INC."),
        mistake("organizations", "vulcan", "parent_share_pct.check.share.range", "parent", "mp", "parent_share_pct", "101"),
        mistake("organizations", "vulcan", "parent.check.parent.missing", "parent", "", "parent_share_pct", "51"),
        mistake("facilities", "vulcan-benson", "name_en.check.facility.duplicate"),
        mistake("facilities", "vulcan-benson", "longitude.check.point.half", "longitude", ""),
        mistake("facilities", "vulcan-benson", "latitude.check.point.latitude", "latitude", "91", "longitude", "1"),
        mistake("facilities", "vulcan-benson", "longitude.check.point.longitude", "longitude", "-181", "latitude", "1"),
        mistake("facilities", "vulcan-benson", "location_precision.check.point.precision", "location_precision", "unknown"),
        mistake("facilities", "vulcan-benson", "latitude.check.point.missing", "latitude", "", "longitude", ""),
        mistake("facilities", "vulcan-benson", "stages.check.listed.twice", "stages", "mining;mining"),
        mistake("facility_claims", "c007", "facility.check.claim.duplicate"),
        mistake("milestones", "", "kind.check.milestone.duplicate"),
        mistake("milestones", "", "date.check.milestone.future", "status", "achieved", "date", "2199"),
        mistake("milestones", "", "as_of.check.asOf.future", "as_of", "2199"),
        mistake("stage_figures", "", "metric.check.figure.duplicate"),
        mistake("stage_figures", "", "denominator.check.share.denominator", "metric", "share", "value_low", "50%", "denominator", ""),
        mistake("stage_figures", "", "value_low.check.share.above", "metric", "share", "value_low", "105%", "denominator", "all of it"),
        mistake("stage_figures", "", "value_low.check.unit.share", "metric", "share", "value_low", "50 t"),
        mistake("stage_figures", "", "value_low.check.unit.noShare", "metric", "production", "value_low", "50%", "denominator", "all"),
        mistake("stage_figures", "", "value_low.check.unit.price", "metric", "production", "value_low", "50 USD/kg"),
        mistake("stage_figures", "", "value_low.check.figure.nothing", "value_low", ""),
        mistake("policies", "", "in_force_to.check.dates.in_force_to", "in_force_from", "2025-05", "in_force_to", "2025-04"),
        mistake("policies", "", "suspended_to.check.dates.suspended_to", "suspended_from", "2025-05", "suspended_to", "2025-04"),
        mistake("policies", "", "suspended_from.check.dates.suspended_from", "in_force_from", "2025-05", "suspended_from", "2025-04"),
        mistake("policies", "", "suspended_from.check.policy.suspended", "suspended_from", "", "suspended_to", "2025-04"),
        mistake("policies", "", "number.check.policy.duplicate"),
        mistake("supply_links", "", "to.check.link.self", "from_kind", "organization", "from", "mp", "to_kind", "organization", "to", "mp"),
        mistake("supply_links", "", "to.check.link.duplicate"),
        mistake("supply_links", "", "volume_low.check.share.above", "volume_low", "120%"),
        mistake("balance_factors", "", "value.check.factor.nothing", "value", "", "low", "", "high", ""),
        mistake("balance_factors", "", "high.check.range", "low", "2", "high", "1"),
        mistake("balance_factors", "", "value.check.factor.outside", "value", "3", "low", "1", "high", "2"));
  }

  @Test
  void nobodyIsItsOwnOwnerNorTheOwnerOfItsOwner() {
    assertThat(owned("vac", "vac")).contains("parent.check.parent.self");
    assertThat(owned("vac", "evac")).contains("parent.check.parent.circle");
    assertThat(owned("vac", "mp")).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> mistakesInClaims() {
    return Stream.of(
        claim("status.check.claim.status", "property", "status", "value_low", "5 t/yr", "basis", "planned"),
        claim("status.check.claim.noStatus", "property", "capacity", "status", "operating"),
        claim("value_low.check.claim.nothing", "property", "technology"),
        claim("text_en.check.claim.several", "property", "capacity", "value_low", "5 t/yr", "basis", "planned", "text_en", "Five."),
        claim("value_low.check.unit.property", "property", "capacity", "value_low", "5 jobs", "basis", "planned"),
        claim("value_low.check.unit.property", "property", "capex", "value_low", "5 t"),
        claim("basis.check.basis", "property", "capacity", "value_low", "5 t/yr"),
        claim("value_low.check.share.above", "property", "offtake", "value_low", "105%"),
        claim("value_low.check.range", "property", "capacity", "value_low", "5", "value_high", "4", "unit", "t/yr", "basis", "planned"),
        claim("value_low.check.value.unit", "property", "capacity", "value_low", "5", "value_high", "6", "basis", "planned"),
        claim("value_low.check.value.alone", "property", "capacity", "value_low", "", "unit", "t/yr", "basis", "planned"),
        claim("value_low.check.value.negative", "property", "capacity", "value_low", "-5", "unit", "t/yr", "basis", "planned"),
        claim("value_low.check.value.tenfold", "property", "capacity", "value_low", "10万吨/年", "basis", "planned", "stage",
            "magnet_manufacturing"),
        claim("value_low.check.capacity.far", "property", "capacity", "value_low", "100 t/yr", "basis", "planned", "stage",
            "magnet_manufacturing"));
  }

  /** Whatever is written into a field is refused with a sentence, or can be kept and comes back as it was read. */
  @TestFactory
  Stream<DynamicTest> whatIsNotRefusedCanBeKept() {
    return kinds.all().stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> keep(kind)));
  }

  private <E> void keep(RecordKind<E> kind) {
    List<Map<String, String>> rows = transaction.execute(_ -> {
      try (Stream<E> all = kind.all()) {
        return all.limit(12).map(kind::cells).toList();
      }
    });
    for (int i = 0; i < rows.size(); i += 4) {
      for (Field field : kind.fields()) {
        for (String text : texts(field)) {
          keep(kind, rows.get(i), field, text);
        }
      }
    }
  }

  private <E> void keep(RecordKind<E> kind, Map<String, String> cells, Field field, String text) {
    transaction.executeWithoutResult(status -> {
      status.setRollbackOnly();
      new Authorship(Origin.FORM, Nature.WORLD, "A test", null, null, null).sign();
      Map<String, String> typed = new LinkedHashMap<>(cells);
      if (kind.hasKeyColumn()) {
        typed.put(kind.columns().getFirst(), "zz-kept");
      }
      typed.put(field.column(), text);
      CheckedRecord checked = checks.open(false).look(DraftRecord.blank(kind.name(), typed));
      if (!checked.isRefused()) {
        kind.create(new DataRow(kind.name(), 1, checked.cells()));
        entityManager.flush();
        entityManager.clear();
        assertThat(kind.cells(Objects.requireNonNull(kind.find(checked.key())))).as(field.column() + " " + text).isEqualTo(checked.cells());
      }
    });
  }

  private static List<String> texts(Field field) {
    List<String> texts = new ArrayList<>(List.of("", "0", "-1", "91", "1e5", "1.50", "007", "x", "X", "USD", "t/yr", "%", "中文", "a;;b",
        "a;a", "yes",
        "2199", "2026-02-30", "2026-H2", "0001-01-01", "https://x.org/a?b#c", "javascript:alert(1)", "x".repeat(3_000), "a\u0000b",
            "sohu-2025-11-12",
        "999999999999999999999999999999.999999999999999"));
    if (!field.choices().isEmpty()) {
      texts.addAll(field.choices());
    }
    return texts;
  }

  private DynamicTest mistake(String kind, String key, String code, String... changes) {
    return DynamicTest.dynamicTest(kind + " " + code + " " + List.of(changes), () -> {
      Map<String, String> cells = transaction.execute(_ -> key.isEmpty() ? first(kinds.find(kind)) : kinds.find(kind).cellsOf(key));
      Map<String, String> typed = new LinkedHashMap<>(RecordReader.typed(kinds.find(kind), cells));
      typed.put(kinds.find(kind).columns().getFirst(), "zz-mistake");
      assertThat(codes(kind, typed, changes)).contains(code);
    });
  }

  private DynamicTest claim(String code, String... changes) {
    return DynamicTest.dynamicTest("claim " + code + " " + List.of(changes), () -> {
      Map<String, String> typed = new LinkedHashMap<>(Map.of("claim", "zz-mistake", "facility", "vulcan-benson", "source",
          "sohu-2025-11-12",
          "rank", "normal", "as_of", "2025-11-12"));
      assertThat(codes("facility_claims", typed, changes)).contains(code);
    });
  }

  private List<String> owned(String key, String parent) {
    Map<String, String> cells = transaction.execute(_ -> kinds.find("organizations").cellsOf(key));
    Map<String, String> typed = new LinkedHashMap<>(RecordReader.typed(kinds.find("organizations"), cells));
    typed.put("parent", parent);
    DraftRecord revision = new DraftRecord(Action.REVISE, "organizations", key, null, cells, typed, Map.of());
    return checks.look(Draft.begin(Origin.FORM, List.of(revision))).getFirst().findings().stream().map(Finding::code).toList();
  }

  private List<String> codes(String kind, Map<String, String> typed, String... changes) {
    for (int i = 0; i < changes.length; i += 2) {
      typed.put(changes[i], changes[i + 1]);
    }
    return checks.look(Draft.begin(Origin.FORM, List.of(DraftRecord.blank(kind,
        typed)))).getFirst().findings().stream().map(Finding::code).toList();
  }

  private <E> Map<String, String> first(RecordKind<E> kind) {
    try (Stream<E> all = kind.all()) {
      return kind.cells(all.findFirst().orElseThrow());
    }
  }

  private List<CheckedRecord> award(String program, String amount, String date) {
    DraftRecord award = DraftRecord.blank("awards", Map.of("award", "zz-award", "title_en", "A loan for Vulcan", "program", program,
        "recipient", "vulcan", "instrument", "loan", "counted", "yes"));
    DraftRecord report = DraftRecord.blank("award_events", Map.of("event", "zz-award-1", "award", "@0", "rung", "conditional", "date", date,
        "amount", amount.startsWith("$") ? amount : "USD " + amount, "amount_unit", "total", "instrument", "loan", "source",
            "sohu-2025-11-12",
        "rank", "normal"));
    return checks.look(Draft.begin(Origin.FORM, List.of(award, report)));
  }

  private List<String> newAward(String program, String amount, String date) {
    List<CheckedRecord> checked = award(program, amount, date);
    assertThat(checked).noneMatch(CheckedRecord::isRefused);
    return checked.stream().flatMap(record -> record.findings().stream()).map(Finding::code).toList();
  }

  private List<String> hints(String kind) {
    return award("osc-loans", "620000000", "2025-11-03").stream().filter(record -> record.draft().kind().equals(kind))
        .flatMap(record -> record.findings().stream()).flatMap(finding -> finding.hints().stream()).map(Finding.Hint::address).toList();
  }
}
