package org.rareearth.comparison;

import java.util.List;

/**
 * Which figures enter the stage-gap table, in the order in which they are shown. Nothing else ever does: no part of a year, no
 * single company (groups {@code one_…}), no share by value, no scenario, no feed, no phase and no element beside its total.
 */
public final class ComparedGroups {

  /** The columns of the research that one line of the table answers. */
  public enum Column { SHARE, OUTPUT, CAPACITY, IMPORTS, PRICE }

  /** One measure of one stage and the product groups in which it may be compared. */
  public record Entry(String stage, Column column, Metric metric, List<String> groups) {}

  private static final List<Entry> ENTRIES = List.of(
      entry("mining", Column.SHARE, Metric.SHARE, "reo_all", "magnet_ree"),
      entry("mining", Column.OUTPUT, Metric.PRODUCTION, "reo_all"),
      entry("mining", Column.OUTPUT, Metric.QUOTA, "reo_all"),
      entry("mining", Column.CAPACITY, Metric.RESERVES, "reo_all"),
      entry("mining", Column.IMPORTS, Metric.EXPORTS, "ores_compounds"),
      entry("separation_refining", Column.SHARE, Metric.SHARE, "reo_all", "magnet_ree", "reo_incl_scrap"),
      entry("separation_refining", Column.OUTPUT, Metric.PRODUCTION, "compounds_metals", "compounds_metals_incl_withheld", "ndpr_oxide",
          "dy_oxide", "tb_oxide", "reo_supply_all_feeds"),
      entry("separation_refining", Column.OUTPUT, Metric.QUOTA, "reo_all"),
      entry("separation_refining", Column.IMPORTS, Metric.IMPORT_RELIANCE, "compounds_metals", "hree"),
      entry("separation_refining", Column.IMPORTS, Metric.IMPORT_SHARE, "compounds_metals", "yttrium", "nd_pr"),
      entry("separation_refining", Column.PRICE, Metric.COST_RATIO, "refinery_construction"),
      entry("separation_refining", Column.PRICE, Metric.PRICE, "ndpr_oxide", "dy_oxide", "tb_oxide"),
      entry("metal_alloy", Column.SHARE, Metric.SHARE, "ndfeb_and_alloy"),
      entry("metal_alloy", Column.OUTPUT, Metric.PRODUCTION, "ndpr_metal", "tb_metal"),
      entry("metal_alloy", Column.IMPORTS, Metric.IMPORTS, "metals_alloys"),
      entry("metal_alloy", Column.IMPORTS, Metric.EXPORTS, "metals_alloys"),
      entry("metal_alloy", Column.IMPORTS, Metric.IMPORT_SHARE, "metals_alloys_gross"),
      entry("metal_alloy", Column.PRICE, Metric.PRICE, "dy_metal"),
      entry("magnet_manufacturing", Column.SHARE, Metric.SHARE, "re_magnets", "ndfeb_magnets", "sintered_ndfeb", "ndfeb_and_alloy",
          "high_performance_magnets", "smco_magnets"),
      entry("magnet_manufacturing", Column.OUTPUT, Metric.PRODUCTION, "ndfeb_magnets", "re_magnets", "ndfeb_materials",
          "sintered_ndfeb_blanks", "sintered_ndfeb", "bonded_ndfeb"),
      entry("magnet_manufacturing", Column.CAPACITY, Metric.CAPACITY, "ndfeb_magnets"),
      entry("magnet_manufacturing", Column.IMPORTS, Metric.IMPORT_SHARE, "re_magnets", "cn8_85051110_by_weight"),
      entry("magnet_manufacturing", Column.PRICE, Metric.COST_RATIO, "re_magnets"),
      entry("magnet_manufacturing", Column.PRICE, Metric.PRICE, "n35_magnet"),
      entry("recycling", Column.OUTPUT, Metric.PRODUCTION, "recycled_reo"),
      entry("recycling", Column.CAPACITY, Metric.CAPACITY, "ndfeb_scrap_recycling"),
      entry("end_use", Column.OUTPUT, Metric.DEMAND, "permanent_magnets"),
      entry("end_use", Column.OUTPUT, Metric.MARKET_SHARE, "nev_market"),
      entry("end_use", Column.IMPORTS, Metric.IMPORTS, "ndfeb_magnets"));

  private ComparedGroups() {}

  /** The whole table, for the page that explains it. */
  public static List<Entry> all() {
    return ENTRIES;
  }

  static List<Entry> at(String stage) {
    return ENTRIES.stream().filter(entry -> entry.stage().equals(stage)).toList();
  }

  private static Entry entry(String stage, Column column, Metric metric, String... groups) {
    return new Entry(stage, column, metric, List.of(groups));
  }
}
