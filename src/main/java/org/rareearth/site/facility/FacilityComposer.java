package org.rareearth.site.facility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.evidence.ConflictState;
import org.rareearth.evidence.Conflicts;
import org.rareearth.evidence.DocumentFactRow;
import org.rareearth.evidence.DocumentFacts;
import org.rareearth.evidence.Rank;
import org.rareearth.evidence.SubjectKind;
import org.rareearth.facility.ClaimGroup;
import org.rareearth.facility.ClaimRow;
import org.rareearth.facility.Facilities;
import org.rareearth.facility.FacilityProfile;
import org.rareearth.facility.Property;
import org.rareearth.funding.AwardReport;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.FundingAwards;
import org.rareearth.funding.FundingTotals;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.site.ui.Moment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the dossier of one plant together, one query for each section. */
@Component
class FacilityComposer {

  private final Facilities facilities;
  private final FundingAwards awards;
  private final PlantLinks links;
  private final Conflicts conflicts;
  private final DocumentFacts facts;
  private final RecordedNames names;
  private final TimelineDrawing timeline;
  private final CapacityDrawing capacity;
  private final NeighboursDrawing neighbours;

  FacilityComposer(Facilities facilities, FundingAwards awards, PlantLinks links, Conflicts conflicts, DocumentFacts facts,
      RecordedNames names, TimelineDrawing timeline, CapacityDrawing capacity, NeighboursDrawing neighbours) {
    this.facilities = facilities;
    this.awards = awards;
    this.links = links;
    this.conflicts = conflicts;
    this.facts = facts;
    this.names = names;
    this.timeline = timeline;
    this.capacity = capacity;
    this.neighbours = neighbours;
  }

  @Transactional(readOnly = true)
  FacilityPage show(String slug) {
    FacilityProfile plant = facilities.profile(slug);
    List<AwardRow> rows = awards.onFacility(slug);
    List<FacilityPage.Award> told = told(rows);
    List<FacilityPage.Link> ties = links.of(plant);
    List<DocumentFactRow> said = facts.onPage("/facilities/" + slug);
    List<ClaimRow> headlines = headlines(plant);
    FacilityPictures pictures = new FacilityPictures(timeline.exhibit(plant, rows), capacity.exhibit(plant), neighbours.exhibit(plant, ties));
    return new FacilityPage(plant, headlines, told, FundingTotals.of(rows), ties, timeline(plant), pictures, open(plant, rows), said,
        names(plant), FacilityFootnotes.of(plant, headlines, pictures, told, ties, said));
  }

  /** The numbers that name a plant first; what was made stands before what is merely planned. */
  private static List<ClaimRow> headlines(FacilityProfile plant) {
    ClaimRow capacity = plant.mainCapacity();
    ClaimRow output = plant.mainOutput();
    boolean madeFirst = capacity != null && capacity.isPlan();
    return Stream.of(madeFirst ? output : capacity, madeFirst ? capacity : output, plant.main(Property.CAPEX), plant.main(Property.JOBS))
        .filter(Objects::nonNull).toList();
  }

  private List<FacilityPage.Award> told(List<AwardRow> rows) {
    Map<String, List<AwardReport>> reports = new HashMap<>();
    awards.reportsOf(rows.stream().map(AwardRow::slug).toList())
        .forEach(report -> reports.computeIfAbsent(report.award(), award -> new ArrayList<>()).add(report));
    return rows.stream().map(row -> new FacilityPage.Award(row, tellings(reports.getOrDefault(row.slug(), List.of())))).toList();
  }

  /** Groups the reports of one award by what they say, the telling of the shown report first. */
  static List<FacilityPage.Telling> tellings(List<AwardReport> reports) {
    Map<List<@Nullable Object>, List<AwardReport>> groups = new LinkedHashMap<>();
    reports.forEach(report -> {
      List<@Nullable Object> saying = new ArrayList<>();
      saying.add(report.rung());
      saying.add(report.instrument());
      saying.add(report.amount());
      saying.add(report.amountUnit());
      saying.add(report.qualifier());
      saying.add(report.said().rank() == Rank.DEPRECATED);
      groups.computeIfAbsent(saying, key -> new ArrayList<>()).add(report);
    });
    return groups.values().stream().map(FacilityComposer::telling).toList();
  }

  private static FacilityPage.Telling telling(List<AwardReport> same) {
    AwardReport first = same.getFirst();
    return new FacilityPage.Telling(first.rung(), first.instrument(), first.amount(), first.amountUnit(), first.qualifier(),
        first.said().rank() == Rank.DEPRECATED, same);
  }

  private static List<Moment> timeline(FacilityProfile plant) {
    return plant.milestones().stream()
        .map(it -> Moment.of("milestone-" + it.slug(), it.date(), it.kind(), it.title(), it.status(), null, it.said().source().slug()))
        .toList();
  }

  private List<ConflictRow> open(FacilityProfile plant, List<AwardRow> rows) {
    List<ConflictRow> onAwards = rows.isEmpty() ? List.of()
        : conflicts.about(SubjectKind.AWARD, rows.stream().map(AwardRow::slug).toList());
    return Stream.concat(conflicts.about(SubjectKind.FACILITY, plant.slug()).stream(), onAwards.stream())
        .filter(conflict -> conflict.state() == ConflictState.OPEN).toList();
  }

  private Map<String, LocalizedText> names(FacilityProfile plant) {
    Map<String, LocalizedText> all = new HashMap<>(names.products(plant.groups().stream().map(ClaimGroup::product)));
    if (plant.state() != null) {
      all.put(plant.state(), names.state(plant.state()));
    }
    return all;
  }
}
