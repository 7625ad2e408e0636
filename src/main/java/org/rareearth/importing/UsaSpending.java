package org.rareearth.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * The two prime-award downloads of USAspending.gov: one row per award, about a hundred columns of which few matter here. The names are
 * those of its download mapping; older files and those per transaction call some of them otherwise.
 */
enum UsaSpending {

  ASSISTANCE("usaspending_assistance", "award_id_fain", "assistance_award_unique_key"),
  CONTRACTS("usaspending_contracts", "award_id_piid", "contract_award_unique_key");

  /** Cited by every record that a file brings. */
  static final String SOURCE = "source";

  private final Download layout;

  UsaSpending(String name, String award, String unique) {
    List<LayoutField> fields = new ArrayList<>();
    fields.add(column(award, true));
    fields.add(column(unique, false));
    fields.add(column("recipient_name", true, "recipient_name_raw"));
    fields.add(column("recipient_uei", false));
    fields.add(column("recipient_country_code", false));
    fields.add(column("total_obligated_amount", true, "total_dollars_obligated"));
    fields.add(column("award_base_action_date", true, "period_of_performance_start_date"));
    fields.add(column("award_latest_action_date", false, "last_modified_date"));
    fields.add(column("awarding_agency_name", true));
    fields.add(column("primary_place_of_performance_state_name", false));
    fields.add(column("prime_award_base_transaction_description", false, "award_description", "transaction_description"));
    fields.add(column("usaspending_permalink", false));
    if (name.equals("usaspending_assistance")) {
      fields.add(column("cfda_numbers_and_titles", false, "assistance_listings"));
      fields.add(column("cfda_number", false, "assistance_listing_number"));
      fields.add(column("cfda_title", false, "assistance_listing_title"));
      fields.add(column("assistance_type_code", false));
      fields.add(column("total_face_value_of_loan", false, "face_value_of_loan"));
    }
    fields.add(new LayoutField(SOURCE, true, List.of(), true));
    layout = new Download(name, List.copyOf(fields));
  }

  Layout layout() {
    return layout;
  }

  private static LayoutField column(String name, boolean required, String... aliases) {
    return new LayoutField(name, required, List.of(aliases), false);
  }

  private record Download(String name, List<LayoutField> fields) implements Layout {

    @Override
    public boolean leavesOutOthers() {
      return true;
    }

    @Override
    public boolean asksAlways() {
      return true;
    }
  }
}
