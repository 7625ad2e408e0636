package org.rareearth.site.home;

import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.GapTable;
import org.rareearth.comparison.GapTables;
import org.rareearth.funding.AwardFacet;
import org.rareearth.funding.AwardFilter;
import org.rareearth.funding.FundingAwards;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.Picture;
import org.rareearth.site.ui.ListQuery;
import org.rareearth.stage.StageRef;
import org.rareearth.stage.Stages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Public money of the United States over time: federal, state and local awards, all of them or those for the plants of one stage. */
@Component
class MoneyPicture implements Picture {

  static final List<String> LEVELS = List.of("federal", "state", "local");
  private static final String STAGE = "stage";

  private static final List<Column<YearlyMoney.Sum>> COLUMNS = List.of(
      text("year", YearlyMoney.Sum::year), text("instrument", row -> row.cell().instrument()), text("rung", row -> row.cell().rung()),
      number("amount_in_currency", null, row -> row.cell().sum().amount()), text("currency", row -> row.cell().sum().currency()),
      number("awards", null, row -> row.cell().awards()), number("awards_inexact", null, row -> row.cell().inexact()));

  private final FundingAwards awards;
  private final GapTables tables;
  private final Stages stages;
  private final MoneyDrawing drawing;

  MoneyPicture(FundingAwards awards, GapTables tables, Stages stages, MoneyDrawing drawing) {
    this.awards = awards;
    this.tables = tables;
    this.stages = stages;
    this.drawing = drawing;
  }

  @Override
  public String name() {
    return FOLDER + "public-money";
  }

  @Override
  @Transactional(readOnly = true)
  public Extract<YearlyMoney.Sum> extract(MultiValueMap<String, String> typed) {
    ListQuery query = new ListQuery(typed);
    StageRef stage = stage(query);
    return new Extract<>(COLUMNS, query.unknown(List.of(STAGE)), reader -> money(stage).sums().forEach(reader));
  }

  @Override
  @Transactional(readOnly = true)
  public Exhibit exhibit(MultiValueMap<String, String> typed) {
    ListQuery query = new ListQuery(typed);
    StageRef stage = stage(query);
    return drawing.exhibit(money(stage), stage, query.kept(List.of(STAGE)));
  }

  /** Of all stages, and of what has no plant. */
  Exhibit all() {
    return drawing.exhibit(money(null), null, Map.of());
  }

  private YearlyMoney money(@Nullable StageRef stage) {
    if (stage == null) {
      return new YearlyMoney(awards.totalsBy(AwardFacet.YEAR,
          new AwardFilter(Map.of(AwardFacet.LEVEL, Set.copyOf(LEVELS)), null)));
    }
    GapTable table = tables.of("cn", "us", null);
    return YearlyMoney.of(table.line(stage.code()).money().awards().stream()
        .filter(award -> LEVELS.contains(award.level().name().toLowerCase(Locale.ROOT))).toList());
  }

  private @Nullable StageRef stage(ListQuery query) {
    List<StageRef> chain = stages.all().stream().filter(stage -> !stage.code().equals("cross_stage")).toList();
    String asked = query.one(STAGE, chain.stream().map(StageRef::code).toList(), "");
    return chain.stream().filter(stage -> stage.code().equals(asked)).findFirst().orElse(null);
  }
}
