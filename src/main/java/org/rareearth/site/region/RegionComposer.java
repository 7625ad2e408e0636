package org.rareearth.site.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.PositionRow;
import org.rareearth.comparison.Positions;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.evidence.ConflictState;
import org.rareearth.evidence.Conflicts;
import org.rareearth.evidence.DocumentFactRow;
import org.rareearth.evidence.DocumentFacts;
import org.rareearth.evidence.SubjectKind;
import org.rareearth.facility.ClaimRow;
import org.rareearth.facility.Facilities;
import org.rareearth.facility.FacilityFilter;
import org.rareearth.facility.FacilityRow;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.FundingAwards;
import org.rareearth.funding.FundingTotals;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.kernel.NotFound;
import org.rareearth.site.facility.RecordedNames;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.stage.PlaceKind;
import org.rareearth.stage.PlaceRef;
import org.rareearth.stage.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a region together: its own words first, then its plants and the money. */
@Component
class RegionComposer {

  private static final List<String> REASONS = List.of("location", "policy", "role");
  private static final String STAGE_TABLE = "stage_table";

  private final Places places;
  private final Facilities facilities;
  private final FundingAwards awards;
  private final Positions positions;
  private final DocumentFacts facts;
  private final Conflicts conflicts;
  private final RecordedNames names;

  RegionComposer(Places places, Facilities facilities, FundingAwards awards, Positions positions, DocumentFacts facts, Conflicts conflicts,
      RecordedNames names) {
    this.places = places;
    this.facilities = facilities;
    this.awards = awards;
    this.positions = positions;
    this.facts = facts;
    this.conflicts = conflicts;
    this.names = names;
  }

  @Transactional(readOnly = true)
  RegionPage show(String slug) {
    Map<String, PlaceRef> everywhere = places.all().stream().collect(Collectors.toMap(PlaceRef::code, Function.identity()));
    PlaceRef region = region(slug, everywhere);
    List<LocalizedText> members = region.members().stream().map(everywhere::get).map(PlaceRef::name).toList();
    String country = Objects.requireNonNull(region.country());
    List<FacilityRow> plants = facilities.rows(FacilityFilter.in(country, members.stream().map(LocalizedText::en).toList()));
    List<String> slugs = plants.stream().map(FacilityRow::slug).toList();
    List<AwardRow> money = awards.onFacilities(slugs);
    List<String> around = new ArrayList<>(region.members());
    around.add(slug);
    List<DocumentFactRow> said = facts.about(around);
    List<PositionRow> roles = positions.of(around);
    return new RegionPage(region.name(), country, states(members, plants), roles, reasons(said), only(said, Set.of(STAGE_TABLE)),
        said.stream().filter(fact -> !REASONS.contains(fact.topic()) && !fact.topic().equals(STAGE_TABLE)).toList(), money,
        FundingTotals.of(money), open(slugs, money), names(plants), footnotes(said, roles, plants, money));
  }

  private static PlaceRef region(String slug, Map<String, PlaceRef> everywhere) {
    PlaceRef place = everywhere.get(slug);
    if (place == null || place.kind() != PlaceKind.REGION || place.members().isEmpty()) {
      throw new NotFound("region", slug);
    }
    return place;
  }

  private static List<RegionPage.State> states(List<LocalizedText> members, List<FacilityRow> plants) {
    return members.stream().map(member -> new RegionPage.State(member,
        plants.stream().filter(plant -> member.en().equals(plant.state())).toList())).toList();
  }

  private static Map<String, List<DocumentFactRow>> reasons(List<DocumentFactRow> said) {
    Map<String, List<DocumentFactRow>> reasons = new LinkedHashMap<>();
    REASONS.forEach(topic -> reasons.put(topic, only(said, Set.of(topic))));
    return reasons;
  }

  private static List<DocumentFactRow> only(List<DocumentFactRow> said, Set<String> topics) {
    return said.stream().filter(fact -> topics.contains(fact.topic())).toList();
  }

  private List<ConflictRow> open(List<String> plants, List<AwardRow> money) {
    return Stream.concat(conflicts.about(SubjectKind.FACILITY, plants).stream(),
            conflicts.about(SubjectKind.AWARD, money.stream().map(AwardRow::slug).toList()).stream())
        .filter(conflict -> conflict.state() == ConflictState.OPEN).toList();
  }

  private Map<String, LocalizedText> names(List<FacilityRow> plants) {
    Map<String, LocalizedText> all = new HashMap<>();
    plants.stream().flatMap(RegionComposer::figures).map(ClaimRow::product).filter(Objects::nonNull)
        .forEach(product -> all.put(product, names.product(product)));
    plants.stream().map(FacilityRow::state).filter(Objects::nonNull).forEach(state -> all.put(state, names.state(state)));
    return all;
  }

  private static Footnotes footnotes(List<DocumentFactRow> said, List<PositionRow> roles, List<FacilityRow> plants, List<AwardRow> money) {
    Footnotes.Builder notes = new Footnotes.Builder();
    said.forEach(fact -> notes.mention(fact.source()));
    roles.forEach(role -> notes.mention(role.source()));
    plants.forEach(plant -> Stream.concat(present(plant.status()), figures(plant)).forEach(claim -> notes.mention(claim.said())));
    money.forEach(award -> notes.mention(award.shown()));
    return notes.build();
  }

  private static Stream<ClaimRow> figures(FacilityRow plant) {
    return Stream.concat(present(plant.capacity()), present(plant.output()));
  }

  private static Stream<ClaimRow> present(@Nullable ClaimRow claim) {
    return claim == null ? Stream.empty() : Stream.of(claim);
  }
}
