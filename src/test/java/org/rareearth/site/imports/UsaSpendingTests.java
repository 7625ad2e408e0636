package org.rareearth.site.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rareearth.account.Editor;
import org.rareearth.account.Role;
import org.rareearth.testing.SignedInEditor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A download of USAspending.gov becomes awards with their reports, tied to the organizations and programmes that we know. */
@ImportDatabase
class UsaSpendingTests {

  private static final String ASSISTANCE = """
      assistance_award_unique_key,award_id_fain,award_id_uri,total_obligated_amount,total_face_value_of_loan,award_base_action_date,award_latest_action_date,awarding_agency_code,awarding_agency_name,recipient_uei,recipient_name,recipient_country_code,primary_place_of_performance_state_name,cfda_numbers_and_titles,assistance_type_code,prime_award_base_transaction_description,usaspending_permalink
      ASST_NON_DEMS0000123_8900,DE-MS0000123,,12500000.50,,2024-09-30,2025-03-01,089,Department of Energy,ABCDEFGH1234,"UCORE RARE METALS, INC.",CAN,LOUISIANA,81.255: CLEAN ENERGY DEMONSTRATIONS,05,RARE EARTH SEPARATION,https://www.usaspending.gov/award/ASST_NON_DEMS0000123_8900
      ASST_NON_DEMS0000124_8900,DE-MS0000124,,2000000.00,,2024-10-01,2025-03-01,089,Department of Energy,ZZZZEFGH1234,NEWCOMER MAGNETICS LLC,USA,TEXAS,81.255: CLEAN ENERGY DEMONSTRATIONS,04,MAGNET RECYCLING,
      ASST_NON_DEMS0000125_8900,DE-MS0000125,,-40000.00,,2024-10-01,2025-03-01,089,Department of Energy,ZZZZEFGH1234,NEWCOMER MAGNETICS LLC,USA,TEXAS,81.255: CLEAN ENERGY DEMONSTRATIONS,04,DEOBLIGATION,
      ASST_NON_LOAN1_8900,LOAN-1,,310000.00,98000000.00,2024-11-01,2025-03-01,089,Department of Energy,ZZZZEFGH1234,Newcomer Magnetics Corp,USA,TEXAS,81.126: FEDERAL LOAN GUARANTEES,07,MAGNET PLANT,
      """;

  private static final String CONTRACTS = """
      contract_award_unique_key,award_id_piid,parent_award_agency_id,total_obligated_amount,current_total_value_of_award,award_base_action_date,award_latest_action_date,awarding_agency_name,recipient_uei,recipient_name,recipient_country_code,primary_place_of_performance_state_name,award_type_code,prime_award_base_transaction_description,naics_code,usaspending_permalink
      CONT_AWD_W56HZV24C0001_9700_-NONE-_-NONE-,W56HZV24C0001,,9900000,12000000,2024-02-01,2024-08-01,Department of Defense,,MP Materials,USA,TEXAS,D,NDFEB MAGNETS,327110,https://www.usaspending.gov/award/1
      CONT_AWD_W56HZV24C0002_9700_-NONE-_-NONE-,W56HZV24C0002,,0.00,0.00,2024-02-01,2024-08-01,Department of Defense,,MP Materials,USA,TEXAS,D,NOTHING YET,327110,
      """;

  @Autowired
  private MockMvcTester mvc;

  @Autowired
  private JdbcClient database;

  @Test
  void readsTheAssistanceDownload() {
    Document page = read("assistance.csv", ASSISTANCE, "usaspending_assistance");
    // Source, two programmes, one organization, three awards and their reports; the negative amount is refused.
    assertThat(page.selectFirst(".finding").text()).isEqualTo("4 rows: 10 new, 0 changed, 0 unchanged, 1 refused");
    assertThat(page.select("tr:has(.tag--refused)").text()).contains("“-40000.00” is not an amount above zero");
    assertThat(record("awards", "de-ms0000123")).contains("\"recipient\":\"ucore\"", "\"instrument\":\"grant\"", "\"counted\":\"yes\"");
    assertThat(record("award_events", "de-ms0000123-usaspending")).contains("\"rung\":\"obligated\"", "\"amount\":\"12500000.5\"",
        "\"date\":\"2024-09-30\"", "\"as_of\":\"2025-03-01\"");
    assertThat(record("organizations", "newcomer-magnetics-llc")).contains("UEI ZZZZEFGH1234", "\"country\":\"US\"");
    assertThat(record("programs", "al-81-255")).contains("Assistance Listing 81.255", "\"funder\":\"us-doe\"");
    assertThat(record("awards", "loan-1")).contains("\"recipient\":\"newcomer-magnetics-llc\"", "\"instrument\":\"loan\"");
    assertThat(record("award_events", "loan-1-usaspending")).contains("\"amount\":\"98000000\"", "Face value");
  }

  @Test
  void readsTheContractsDownload() {
    Document page = read("contracts.csv", CONTRACTS, "usaspending_contracts");
    assertThat(page.selectFirst(".finding").text()).contains("2 rows: 4 new", "1 refused");
    assertThat(record("awards", "w56hzv24c0001")).contains("\"recipient\":\"mp\"", "\"instrument\":\"contract\"");
    assertThat(record("programs", "contracts-of-the-department-of-defense")).contains("\"funder\":\"us-dod\"");
  }

  private Document read(String name, String content, String layout) {
    ImportTest screen = new ImportTest(mvc);
    Editor contributor = SignedInEditor.account(database, "Li Wei", Role.CONTRIBUTOR);
    String address = screen.taken(contributor, name, content);
    Document mapping = screen.page(contributor, address);
    assertThat(mapping.selectFirst("#layout option[selected]").val()).isEqualTo(layout);
    assertThat(mapping.selectFirst("input[name=value.source]").val()).startsWith("usaspending-");
    Map<String, String> form = new HashMap<>(Map.of("layout", layout, "value.source", "usaspending-" + layout.replace('_', '-')));
    mapping.select("select[name^=column.]").forEach(select ->
        select.select("option[selected]").forEach(option -> form.put(select.attr("name"), option.val())));
    assertThat(screen.post(contributor, address + "/mapping", form)).hasStatus(303);
    return screen.page(contributor, screen.settled(contributor, address));
  }

  private String record(String kind, String key) {
    return database.sql("select cells from proposed_record where kind = ? and key = ? order by proposal_id desc limit 1").params(kind, key)
        .query(String.class).single();
  }
}
