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
import org.rareearth.supply.LinkRow;
import org.rareearth.supply.SupplyLinks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the dossier of one plant together, one query for each section. */
@Component
class FacilityComposer {

  private final Facilities facilities;
  private final FundingAwards awards;
  private final SupplyLinks links;
  private final Conflicts conflicts;
  private final DocumentFacts facts;
  private final RecordedNames names;

  FacilityComposer(Facilities facilities, FundingAwards awards, SupplyLinks links, Conflicts conflicts, DocumentFacts facts,
      RecordedNames names) {
    this.facilities = facilities;
    this.awards = awards;
    this.links = links;
    this.conflicts = conflicts;
    this.facts = facts;
    this.names = names;
  }

  @Transactional(readOnly = true)
  FacilityPage show(String slug) {
    FacilityProfile plant = facilities.profile(slug);
    List<AwardRow> rows = awards.onFacility(slug);
    List<FacilityPage.Award> told = told(rows);
    List<FacilityPage.Link> ties = links(plant);
    List<DocumentFactRow> said = facts.onPage("/facilities/" + slug);
    List<ClaimRow> headlines = headlines(plant);
    return new FacilityPage(plant, headlines, told, FundingTotals.of(rows), ties, timeline(plant), open(plant, rows), said, names(plant),
        FacilityFootnotes.of(plant, headlines, told, ties, said));
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

  private List<FacilityPage.Link> links(FacilityProfile plant) {
    List<String> operator = plant.owners().stream().limit(1).map(owner -> owner.organization().slug()).toList();
    return links.touching(List.of(plant.slug()), operator).stream()
        .map(row -> link(row, plant.slug(), operator))
        .sorted(Comparator.comparing((FacilityPage.Link link) -> !link.own()).thenComparing(link -> !link.incoming())).toList();
  }

  private static FacilityPage.Link link(LinkRow row, String plant, List<String> operator) {
    boolean own = Stream.of(row.from(), row.to()).anyMatch(party -> party.path().equals("/facilities/" + plant));
    String self = own ? "/facilities/" + plant : "/organizations/" + operator.getFirst();
    return new FacilityPage.Link(row, own, row.to().path().equals(self), row.volume());
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
