package org.rareearth.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.facility.Facility;
import org.rareearth.facility.FacilityClaim;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.FundingAwards;
import org.rareearth.funding.Level;
import org.rareearth.kernel.BadInput;
import org.rareearth.stage.ChainStage;
import org.rareearth.stage.PlaceRef;
import org.rareearth.stage.Places;
import org.rareearth.stage.StageDetail;
import org.rareearth.stage.Stages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk for the stage-gap table. */
@Component
public class GapTables {

  private static final String CAROLINAS = "carolinas";
  private static final String UNITED_STATES = "us";
  private static final String CROSS_STAGE = "cross_stage";

  private final Stages stages;
  private final Places places;
  private final StageFigureRepository figures;
  private final Positions positions;
  private final CapabilityGaps gaps;
  private final PlantQueries plants;
  private final FundingAwards awards;

  GapTables(Stages stages, Places places, StageFigureRepository figures, Positions positions, CapabilityGaps gaps, PlantQueries plants,
      FundingAwards awards) {
    this.stages = stages;
    this.places = places;
    this.figures = figures;
    this.positions = positions;
    this.gaps = gaps;
    this.plants = plants;
    this.awards = awards;
  }

  /**
   * The table for two places; a code may be typed in any case.
   *
   * @param year as typed; null for the latest year in which both have a figure of one measure and group
   * @throws BadInput for a place or year without data, naming those that have
   */
  @Transactional(readOnly = true)
  public GapTable of(String a, String b, @Nullable String year) {
    List<PlaceRef> everywhere = places.all();
    Comparison comparison = comparison(a, b, everywhere);
    return table(comparison, comparison.year(year), everywhere);
  }

  /** The shares of the world that stand side by side at each stage, by stage code, in the latest year that both places have. */
  @Transactional(readOnly = true)
  public Shares shares(String a, String b) {
    Comparison comparison = comparison(a, b, places.all());
    int year = comparison.year(null);
    return new Shares(year, ComparedGroups.all().stream().map(ComparedGroups.Entry::stage).distinct()
        .flatMap(stage -> GapTable.headlines(comparison.pairs(stage, year), ComparedGroups.Column.SHARE).limit(1)
            .map(pair -> Map.entry(stage, pair)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** One pair of shares for each stage that has one. */
  public record Shares(int year, Map<String, Pair> byStage) {}

  /** The stage at which b stands worst against a, with its number and working. */
  @Transactional(readOnly = true)
  public Optional<WeakestStage> weakest(String a, String b, @Nullable String year) {
    return Optional.ofNullable(of(a, b, year).weakest());
  }

  private Comparison comparison(String a, String b, List<PlaceRef> everywhere) {
    Set<String> withData = Set.copyOf(figures.placesWithData());
    List<PlaceRef> accepted = everywhere.stream().filter(place -> withData.contains(place.code())).toList();
    PlaceRef first = place("a", a, accepted);
    PlaceRef second = place("b", b, accepted.stream().filter(place -> !place.equals(first)).toList());
    return new Comparison(accepted, first, second, figures.of(List.of(first.code(), second.code(), "world")));
  }

  private static PlaceRef place(String parameter, String typed, List<PlaceRef> accepted) {
    String code = typed.strip().toLowerCase(Locale.ROOT);
    return accepted.stream().filter(place -> place.code().equals(code)).findFirst()
        .orElseThrow(() -> new BadInput(parameter, typed, accepted.stream().map(PlaceRef::code).toList()));
  }

  private GapTable table(Comparison comparison, int year, List<PlaceRef> everywhere) {
    PlaceRef b = comparison.b();
    List<PositionRow> said = positions.of(List.of(comparison.a().code(), b.code(), CAROLINAS));
    PlantScope scope = PlantScope.of(b, everywhere);
    Money money = new Money(scope.known() ? plants.in(scope) : List.of());
    List<GapTable.Line> lines = stages.details().stream().filter(stage -> !stage.ref().code().equals(CROSS_STAGE))
        .map(stage -> line(stage, comparison, year, said, money)).toList();
    return new GapTable(comparison.accepted(), comparison.a(), b, year, comparison.years(), lines, gaps.of(b.code()), money.all(),
        scope.known(), WeakestStage.among(lines));
  }

  private static GapTable.Line line(StageDetail stage, Comparison comparison, int year, List<PositionRow> said, Money money) {
    String code = stage.ref().code();
    PlaceRef b = comparison.b();
    return new GapTable.Line(stage, standings(said, code, comparison.a().code()), standings(said, code, b.code()),
        comparison.pairs(code, year), Closing.of(money.planned(code), comparison.stated(code, year)), money.at(code),
        standings(b.code().equals(UNITED_STATES) ? said : List.of(), code, CAROLINAS));
  }

  private static GapTable.Standings standings(List<PositionRow> said, String stage, String place) {
    return GapTable.Standings.of(said.stream()
        .filter(position -> position.stage().code().equals(stage) && position.place().code().equals(place)).toList());
  }

  /** What is planned and paid for the plants of one place, read once and dealt out by stage. */
  private final class Money {

    private final List<Facility> inPlace;
    private final List<FacilityClaim> capacities;
    private final List<AwardRow> granted;
    private final Set<String> funded;

    Money(List<Facility> inPlace) {
      this.inPlace = inPlace;
      this.capacities = inPlace.isEmpty() ? List.of() : plants.capacityOf(inPlace);
      this.granted = inPlace.isEmpty() ? List.of() : awards.onFacilities(inPlace.stream().map(Facility::slug).toList()).stream()
          .filter(award -> award.level() != Level.PRIVATE).toList();
      this.funded = granted.stream().filter(award -> award.exclusion() == null).map(Money::plant).collect(Collectors.toSet());
    }

    private static String plant(AwardRow award) {
      return award.facility() == null ? "" : award.facility().slug();
    }

    List<Planned> planned(String stage) {
      return PlannedCapacities.at(stage, capacities, funded);
    }

    StageMoney all() {
      return StageMoney.of(granted, 0);
    }

    StageMoney at(String stage) {
      var byPlant = inPlace.stream().collect(Collectors.toMap(Facility::slug, Function.identity()));
      List<AwardRow> here = granted.stream().filter(award -> codes(byPlant.get(plant(award))).contains(stage)).toList();
      return StageMoney.of(here, here.stream().filter(award -> codes(byPlant.get(plant(award))).size() > 1).count());
    }

    private static List<String> codes(@Nullable Facility plant) {
      return plant == null ? List.of() : plant.stages().stream().map(ChainStage::slug).toList();
    }
  }
}
