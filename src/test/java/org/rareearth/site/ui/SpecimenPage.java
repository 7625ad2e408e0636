package org.rareearth.site.ui;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.Money;
import org.rareearth.kernel.PartialDate;
import org.rareearth.kernel.Qualifier;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Unit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;

/** What a dense page of this site holds, so that every fragment is rendered at least once. */
public record SpecimenPage(List<Stage> stages, List<Plant> plants, List<Award> awards, List<Facet> facets, List<Facet> none,
    List<Moment> moments, Page<String> pages, LocalizedText title, LocalizedText reading, Footnotes footnotes) {

  public record Stage(
      String code, @Nullable Quantity cn, @Nullable BigDecimal cnShare, @Nullable Quantity us, @Nullable BigDecimal usShare,
      @Nullable Quantity gap, String cnStanding, String usStanding, LocalizedText carolinas, PartialDate year) {}

  public record Plant(LocalizedText name, String status, @Nullable Quantity capacity, @Nullable String basis, PartialDate asOf) {}

  public record Award(LocalizedText title, String instrument, String rung, @Nullable Money amount, @Nullable PartialDate date,
      String source) {}

  static SpecimenPage sample() {
    return new SpecimenPage(sampleStages(), samplePlants(), sampleAwards(), List.of(statuses(), operators(), years()), List.of(),
        sampleMoments(),
        new PageImpl<>(List.of("row"), PageRequest.of(4, 25), 300),
        new LocalizedText("“Loan of $620 M” against “conditional loan commitment”.", "“6.2亿美元贷款”与“有条件贷款承诺”。"),
        new LocalizedText("conditional, because the lender’s own text ranks first.", "有条件承诺，因为贷款方自己的文本优先。"), sampleFootnotes());
  }

  static Footnotes sampleFootnotes() {
    return new Footnotes(List.of(
        new SourceNote(1, "usgs-mcs-2026", "Mineral Commodity Summaries 2026: Rare Earths", "U.S. Geological Survey",
            "https://pubs.usgs.gov/periodicals/mcs2026/mcs2026-rare-earths.pdf", "en", "official", "2026-02", "2026-11-20"),
        new SourceNote(2, "beimei-carolinas", "南北卡罗来纳州：美国稀土产业链重建的支点", "北美发布", null, "zh", "press", "2025-11", "2026-11-18"),
        new SourceNote(3, "osc-vulcan", "Office of Strategic Capital announces conditional commitment to Vulcan Elements",
            "U.S. Department of War", "https://www.war.gov/News/Releases/Release/Article/1/", "en", "official", "2025-11-03", "2026-11-19"),
        new SourceNote(4, "sw-notes", "Summary of a filing", "A machine-made summary", "javascript:alert(1)", "en", "secondary", null,
            "2026-11-19")));
  }

  private static List<Stage> sampleStages() {
    return List.of(
        new Stage("mining", q("270000", "t REO"), n("69"), q("51000", "t REO"), n("13"), q("219000", "t REO"), "dominant", "partial",
            new LocalizedText("Part of supply restored (SC)", "恢复部分供应（南卡）"), new PartialDate("2025")),
        new Stage("separation_refining", new Quantity(n("90"), n("92"), Qualifier.EXACT, Unit.of("%")), n("91"), null, null, null,
            "dominant",
            "weak", new LocalizedText("Domestic separation to be built (SC)", "建设本土分离能力（南卡）"), new PartialDate("2024")),
        new Stage("magnet_manufacturing", q("90", "%"), n("90"), new Quantity(n("2000"), null, Qualifier.UP_TO, Unit.of("t/yr")), n("0.6"),
            new Quantity(n("10000"), null, Qualifier.APPROX, Unit.of("t/yr")), "strong", "absent",
            new LocalizedText("Largest US magnet base (NC)", null), new PartialDate("2025-H2")));
  }

  private static List<Plant> samplePlants() {
    return List.of(
        new Plant(new LocalizedText("eVAC Magnetics, Sumter", "eVAC 萨姆特磁体工厂"), "operating", q("2000", "t/yr"), "nameplate",
            new PartialDate("2025-11-18")),
        new Plant(new LocalizedText("Vulcan Elements, Benson", "Vulcan Elements 本森磁体工厂"), "announced", q("10000", "t/yr"), "planned",
            new PartialDate("2025-11")),
        new Plant(new LocalizedText("Ucore Louisiana Strategic Metals Complex", null), "under_construction", null, null,
            new PartialDate("2026-Q1")),
        new Plant(new LocalizedText("Magnequench, Valparaiso", "麦格昆磁瓦尔帕莱索工厂"), "closed", q("0", "t/yr"), "actual", new PartialDate("2006")),
        new Plant(new LocalizedText("Stillwater", "斯蒂尔沃特"), "commissioning", q("1200", "t/yr"), "planned", new PartialDate("2026")),
        new Plant(new LocalizedText("Halleck Creek", "哈勒克溪"), "permitting", null, null, new PartialDate("2026")),
        new Plant(new LocalizedText("Nolans", "诺兰斯"), "paused", null, null, new PartialDate("2026")),
        new Plant(new LocalizedText("China Grove", "蔡纳格罗夫"), "cancelled", null, null, new PartialDate("2020")));
  }

  private static List<Award> sampleAwards() {
    return List.of(
        award("Office of Strategic Capital loan", "战略资本办公室贷款", "loan", "conditional", "620000000", "USD", "2025-11-03", "osc-vulcan"),
        award("CHIPS equity", "《芯片法》股权投资", "equity", "letter_of_intent", "50000000", "USD", "2025-11", "osc-vulcan"),
        award("Job Development Investment Grant", "北卡就业发展投资补助", "grant", "obligated", "17600000", "USD", "2025-11-25", "beimei-carolinas"),
        award("DPA Title III", "《国防生产法》第三篇", "grant", "disbursed", "94100000", "USD", "2023", "usgs-mcs-2026"),
        award("48C credit", "48C 税收抵免", "tax_credit", "announced", "111856375", "USD", "2024-H1", "usgs-mcs-2026"),
        award("Federal loan to Iluka", "对 Iluka 的联邦贷款", "loan", "cancelled", "1250000000", "AUD", "2022-04", "usgs-mcs-2026"),
        award("County package", "县级激励方案", "incentive_package", "clawed_back", null, null, null, "beimei-carolinas"));
  }

  private static Award award(
      String en, String zh, String instrument, String rung, @Nullable String amount, @Nullable String currency, @Nullable String date,
          String source) {
    return new Award(new LocalizedText(en, zh), instrument, rung, amount == null ? null : Money.of(amount, currency),
        PartialDate.parseOrNull(date), source);
  }

  private static Facet statuses() {
    return new Facet("status", "property.status", List.of(
        new Facet.Option("operating", "status.operating", null, 21, true), new Facet.Option("under_construction",
            "status.under_construction", null, 34, true),
        new Facet.Option("paused", "status.paused", null, 0, false)));
  }

  private static Facet operators() {
    return new Facet("operator", "property.ownership", List.of(
        Facet.Option.named("mp-materials", new LocalizedText("MP Materials", null), 4, false),
        Facet.Option.named("vulcan-elements", new LocalizedText("Vulcan Elements", null), 2, false)));
  }

  private static Facet years() {
    return new Facet("year", "conflictType.date", List.of(Facet.Option.plain("2025", 1284, true), Facet.Option.plain("2026", 7, false)));
  }

  private static List<Moment> sampleMoments() {
    return List.of(
        new Moment(null, new PartialDate("2023-09"), "milestoneKind.site_selected", new LocalizedText("Sumter chosen for the magnet plant",
            "选定萨姆特建设磁体工厂"), "achieved", null, "beimei-carolinas"),
        new Moment(null, new PartialDate("2025-11-18"), "milestoneKind.first_magnet",
            new LocalizedText("First American NdFeB magnet in 25 years", "25年来首块美国产钕铁硼磁体"), "achieved", "/facilities/evac-sumter",
            "usgs-mcs-2026"),
        new Moment(null, new PartialDate("2026-H2"), "milestoneKind.ramp_up", null, "slipped", null, "osc-vulcan"),
        new Moment(null, null, null, new LocalizedText("Full output", "满产"), "planned", null, "osc-vulcan"));
  }

  private static BigDecimal n(String digits) {
    return new BigDecimal(digits);
  }

  private static Quantity q(String digits, String unit) {
    return Quantity.of(digits, unit);
  }
}
