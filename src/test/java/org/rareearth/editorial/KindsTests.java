package org.rareearth.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rareearth.testing.EditingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What a change to one record does to those around it; every test takes its changes back. */
@EditingTest
@Transactional
class KindsTests {

  @Autowired
  private Kinds kinds;

  @Autowired
  private EntityManager entityManager;

  @Autowired
  private JdbcClient database;

  @Test
  void aNewStatusClaimThatRanksFirstIsShownAndTheOldOneComesBackWithItsEnd() {
    String before = shownStatus("vulcan-benson");
    create("facility_claims", claim("zz-status", "vulcan-benson", "paused", "2026-12-31"));
    assertThat(shownStatus("vulcan-benson")).isEqualTo("zz-status");
    revise("facility_claims", "zz-status", cells -> cells.put("rank", "deprecated"));
    assertThat(shownStatus("vulcan-benson")).isEqualTo(before);
    revise("facility_claims", "zz-status", cells -> cells.put("rank", "preferred"));
    assertThat(shownStatus("vulcan-benson")).isEqualTo("zz-status");
    remove("facility_claims", "zz-status");
    assertThat(shownStatus("vulcan-benson")).isEqualTo(before);
  }

  @Test
  void aStatusClaimTakesItsPlaceAlongToAnotherFacility() {
    String first = shownStatus("vulcan-benson");
    create("facility_claims", claim("zz-status", "vulcan-benson", "paused", "2026-12-31"));
    revise("facility_claims", "zz-status", cells -> cells.put("facility", "evac-sumter"));
    assertThat(shownStatus("vulcan-benson")).isEqualTo(first);
    assertThat(shownStatus("evac-sumter")).isEqualTo("zz-status");
  }

  @Test
  void aFacilityWithoutAStatusClaimShowsNone() {
    Map<String, String> plant = cells("facilities", "vulcan-benson");
    plant.put("facility", "zz-plant");
    create("facilities", plant);
    create("facility_claims", claim("zz-status", "zz-plant", "paused", "2026"));
    assertThat(shownStatus("zz-plant")).isEqualTo("zz-status");
    remove("facility_claims", "zz-status");
    assertThat(shownStatus("zz-plant")).isNull();
    remove("facilities", "zz-plant");
    assertThat(record("facilities", "zz-plant")).isNull();
  }

  @Test
  void anAwardShowsTheReportThatRanksFirstWhateverComesAndGoes() {
    String before = shownReport("vulcan-osc");
    Map<String, String> report = cells("award_events", Objects.requireNonNull(before));
    report.putAll(Map.of("event", "zz-report", "rung", "obligated", "as_of", "2026-12-31", "rank", "preferred"));
    create("award_events", report);
    assertThat(shownReport("vulcan-osc")).isEqualTo("zz-report");
    revise("award_events", "zz-report", cells -> cells.put("award", "vulcan-chips"));
    assertThat(shownReport("vulcan-osc")).isEqualTo(before);
    assertThat(shownReport("vulcan-chips")).isEqualTo("zz-report");
    remove("award_events", "zz-report");
    assertThat(shownReport("vulcan-chips")).isNotNull().isNotEqualTo("zz-report");
  }

  @Test
  void theDayOfASourceDecidesAmongUndatedReports() {
    Map<String, String> source = cells("sources", "sohu-2025-11-12");
    source.putAll(Map.of("source", "zz-source", "published_on", "2001"));
    create("sources", source);
    Map<String, String> report = cells("award_events", Objects.requireNonNull(shownReport("vulcan-osc")));
    report.putAll(Map.of("event", "zz-report", "source", "zz-source", "as_of", ""));
    create("award_events", report);
    assertThat(shownReport("vulcan-osc")).isNotEqualTo("zz-report");
    revise("sources", "zz-source", cells -> cells.put("published_on", "2026-12-31"));
    assertThat(shownReport("vulcan-osc")).isEqualTo("zz-report");
  }

  @Test
  void whoRefersToARecordIsAskedOfEveryFieldThatCan() {
    assertThat(kinds.references("awards", "vulcan-osc")).extracting(RecordKey::kind).contains("award_events", "conflicts");
    assertThat(kinds.references("organizations", "mp")).extracting(RecordKey::kind)
        .contains("awards", "facilities", "milestones", "supply_links");
    assertThat(kinds.references("organizations", "vac")).contains(new RecordKey("organizations", "evac"));
    assertThat(kinds.references("stages", "mining")).extracting(RecordKey::kind)
        .contains("facilities", "policies", "facility_claims", "stage_figures", "conflicts");
    assertThat(kinds.references("places", "south-carolina")).contains(new RecordKey("places", "carolinas"));
    assertThat(kinds.references("elements", "Dy")).extracting(RecordKey::kind).contains("policies");
    assertThat(kinds.references("facility_claims", "c007")).extracting(RecordKey::kind).containsOnly("conflict_sides");
    assertThat(kinds.references("sources", "nobody")).isEmpty();
  }

  @Test
  void aRecordThatOthersReferToStays() {
    assertThatThrownBy(() -> remove("awards", "vulcan-osc")).isInstanceOfSatisfying(StillReferred.class, refusal ->
        assertThat(refusal.references()).extracting(RecordKey::kind).contains("award_events"));
    assertThat(record("awards", "vulcan-osc")).isNotNull();
  }

  @Test
  void thoseWhoReferToARecordFollowItToANewKey() {
    int before = kinds.references("organizations", "vulcan").size();
    revise("organizations", "vulcan", cells -> cells.put("organization", "zz-vulcan"));
    assertThat(record("organizations", "vulcan")).isNull();
    assertThat(kinds.references("organizations", "zz-vulcan")).hasSizeBetween(1, before);
    assertThat(cells("facilities", "vulcan-benson").get("operator")).isEqualTo("zz-vulcan");
  }

  @Test
  void theOrderOfStagesCanBeTurnedRound() {
    revise("facilities", "mp-mountain-pass", cells -> cells.put("stages", "metal_alloy;separation_refining;mining"));
    revise("facilities", "mp-mountain-pass", cells -> cells.put("stages", "mining;separation_refining;metal_alloy"));
    assertThat(cells("facilities", "mp-mountain-pass").get("stages")).isEqualTo("mining;separation_refining;metal_alloy");
    assertThatThrownBy(() -> revise("facilities", "mp-mountain-pass", cells -> cells.put("stages", "mining;mining")))
        .hasMessageContaining("once");
  }

  @Test
  void aRowThatBreaksARuleLeavesTheRecordAsItWas() {
    Map<String, String> before = cells("awards", "vulcan-osc");
    Map<String, String> neither = Map.of("title_en", "X", "counted", "no", "exclusion", "");
    assertThatThrownBy(() -> revise("awards", "vulcan-osc", cells -> cells.putAll(neither)))
        .hasMessageContaining("is counted, or says why not");
    assertThat(cells("awards", "vulcan-osc")).isEqualTo(before);
  }

  @Test
  void chineseWithoutEnglishAndAUnitOfNothingAreRefusedRatherThanLost() {
    assertThatThrownBy(() -> revise("awards", "vulcan-osc", cells -> cells.putAll(Map.of("terms_en", "", "terms_zh", "无需偿还。"))))
        .isInstanceOf(DataError.class).hasMessageContaining("terms_en");
    assertThatThrownBy(() -> revise("stage_figures", "f001", cells -> cells.putAll(Map.of("value_low", "", "value_high", ""))))
        .isInstanceOf(DataError.class).hasMessageContaining("value_low");
  }

  @Test
  void aStandInForARecordIsRevisedLikeTheRecord() {
    Object id = database.sql("select id from organization where slug = 'vulcan'").query(Long.class).single();
    reviseReference(kinds.find("organizations"), id);
    assertThat(cells("organizations", "vulcan").get("ticker")).isEqualTo("ZZ");
  }

  @Test
  void aKeyIsMadeOfTheTellingCellsAndIsFree() {
    assertThat(suggested("awards", Map.of("recipient", "vulcan", "program", "osc-loans"))).isEqualTo("vulcan-osc-loans");
    assertThat(suggested("award_events", Map.of("award", "vulcan-osc"))).startsWith("vulcan-osc-")
        .satisfies(key -> assertThat(record("award_events", key)).isNull());
    assertThat(suggested("sources", Map.of("publisher", "Le Monde Économie", "published_on", "2026-11-03")))
        .isEqualTo("le-monde-economie-2026-11-03");
    assertThat(suggested("facilities", Map.of("operator", "vulcan", "locality", "Benson"))).isEqualTo("vulcan-benson-2");
    assertThat(suggested("organizations", Map.of("name_en", "中国稀土集团"))).isEqualTo("organizations");
    assertThat(suggested("sources", Map.of("publisher", "x".repeat(200)))).isEqualTo("x".repeat(80));
  }

  private <E> void reviseReference(RecordKind<E> kind, Object id) {
    entityManager.clear();
    E standIn = entityManager.getReference(kind.type(), id);
    Map<String, String> cells = new LinkedHashMap<>(kind.cells(standIn));
    cells.put("ticker", "ZZ");
    kind.revise(standIn, new DataRow(kind.name(), 1, cells));
    written();
  }

  private Map<String, String> claim(String key, String facility, String status, String asOf) {
    Map<String, String> cells = new LinkedHashMap<>();
    kinds.find("facility_claims").columns().forEach(column -> cells.put(column, ""));
    cells.putAll(Map.of("claim", key, "facility", facility, "property", "status", "status", status, "as_of", asOf,
        "source", "sohu-2025-11-12", "rank", "preferred"));
    return cells;
  }

  private void create(String kind, Map<String, String> cells) {
    kinds.find(kind).create(new DataRow(kind, 1, cells));
    written();
  }

  private void revise(String kind, String key, Consumer<Map<String, String>> change) {
    revise(kinds.find(kind), key, change);
    written();
  }

  private <E> void revise(RecordKind<E> kind, String key, Consumer<Map<String, String>> change) {
    E record = Objects.requireNonNull(kind.find(key));
    Map<String, String> cells = new LinkedHashMap<>(kind.cells(record));
    change.accept(cells);
    kind.revise(record, new DataRow(kind.name(), 1, cells));
  }

  private void remove(String kind, String key) {
    remove(kinds.find(kind), key);
    written();
  }

  private <E> void remove(RecordKind<E> kind, String key) {
    kinds.remove(kind, Objects.requireNonNull(kind.find(key)));
  }

  private Object record(String kind, String key) {
    return kinds.find(kind).find(key);
  }

  private Map<String, String> cells(String kind, String key) {
    return new LinkedHashMap<>(cells(kinds.find(kind), key));
  }

  private static <E> Map<String, String> cells(RecordKind<E> kind, String key) {
    return kind.cells(Objects.requireNonNull(kind.find(key)));
  }

  private void written() {
    entityManager.flush();
    entityManager.clear();
  }

  private String shownStatus(String facility) {
    return database.sql("select c.slug from facility f left join facility_claim c on c.id = f.shown_status_id where f.slug = ?")
        .param(facility).query(String.class).list().getFirst();
  }

  private String shownReport(String award) {
    return database.sql("select e.slug from funding_award a left join award_event e on e.id = a.shown_id where a.slug = ?")
        .param(award).query(String.class).list().getFirst();
  }

  private String suggested(String kind, Map<String, String> cells) {
    RecordKind<?> known = kinds.find(kind);
    return known.suggestedKey(cells, key -> known.find(key) != null);
  }
}
