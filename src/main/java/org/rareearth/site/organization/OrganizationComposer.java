package org.rareearth.site.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearth.evidence.ConflictRow;
import org.rareearth.evidence.Conflicts;
import org.rareearth.evidence.DocumentFactRow;
import org.rareearth.evidence.DocumentFacts;
import org.rareearth.evidence.SubjectKind;
import org.rareearth.facility.ClaimRow;
import org.rareearth.facility.Facilities;
import org.rareearth.facility.FacilityFilter;
import org.rareearth.facility.FacilityRow;
import org.rareearth.funding.AwardFacet;
import org.rareearth.funding.AwardFilter;
import org.rareearth.funding.AwardRow;
import org.rareearth.funding.FundingAwards;
import org.rareearth.funding.Exclusion;
import org.rareearth.funding.FundingTotals;
import org.rareearth.funding.ProgramFilter;
import org.rareearth.funding.ProgramOrder;
import org.rareearth.funding.Programs;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.organization.OrganizationFamily;
import org.rareearth.organization.OrganizationRef;
import org.rareearth.organization.Organizations;
import org.rareearth.site.facility.RecordedNames;
import org.rareearth.site.funding.SumTable;
import org.rareearth.site.ui.Address;
import org.rareearth.supply.LinkRow;
import org.rareearth.supply.SupplyLinks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of one organization together, rolled up over its subsidiaries, from one snapshot of the data. */
@Component
@Transactional(readOnly = true)
class OrganizationComposer {

  private static final int ALL = 500;

  private final Organizations organizations;
  private final Facilities facilities;
  private final FundingAwards awards;
  private final Programs programs;
  private final SupplyLinks links;
  private final Conflicts conflicts;
  private final DocumentFacts facts;
  private final RecordedNames recorded;

  OrganizationComposer(Organizations organizations, Facilities facilities, FundingAwards awards, Programs programs, SupplyLinks links,
      Conflicts conflicts, DocumentFacts facts, RecordedNames recorded) {
    this.organizations = organizations;
    this.facilities = facilities;
    this.awards = awards;
    this.programs = programs;
    this.links = links;
    this.conflicts = conflicts;
    this.facts = facts;
    this.recorded = recorded;
  }

  OrganizationPage one(String slug) {
    OrganizationFamily family = organizations.family(slug);
    List<String> members = family.slugs();
    List<FacilityRow> plants = facilities.rows(new FacilityFilter(List.of(), List.of(), List.of(), List.of(), members, null)).stream()
        .filter(plant -> plant.operator() != null && members.contains(plant.operator().slug())).toList();
    List<AwardRow> received = awards.toRecipients(members).stream().filter(award -> !isOwnTotal(award)).toList();
    List<OrganizationPage.Given> given = given(members);
    List<OrganizationPage.Link> ties = links(family, plants);
    List<ConflictRow> disputes = disputes(slug, received);
    List<DocumentFactRow> statements = facts.onPage("/organizations/" + slug);
    List<OrganizationPage.Plants> runs = byOperator(family, plants);
    List<OrganizationPage.Received> through = byRecipient(family, received);
    return new OrganizationPage(family, runs, through,
        SumTable.of(FundingTotals.of(received), list("recipient", received.stream().map(award -> award.recipient().slug()).toList())),
        given, SumTable.of(givenTotals(members, given), list("funder", given.stream().map(it -> it.program().funder().slug()).toList())),
        ties, disputes, statements, names(plants), OrganizationFootnotes.of(family, runs, through, given, ties, statements));
  }

  private Map<String, LocalizedText> names(List<FacilityRow> plants) {
    Map<String, LocalizedText> names = new HashMap<>();
    for (FacilityRow plant : plants) {
      if (plant.state() != null) {
        names.put(plant.state(), recorded.state(plant.state()));
      }
      for (ClaimRow figure : new ClaimRow[] {plant.capacity(), plant.output()}) {
        if (figure != null && figure.product() != null) {
          names.put(figure.product(), recorded.product(figure.product()));
        }
      }
    }
    return names;
  }

  private static Address list(String key, List<String> slugs) {
    return new Address("/awards", Map.of(key, slugs.stream().distinct().toList()));
  }

  private List<OrganizationPage.Given> given(List<String> members) {
    List<OrganizationPage.Given> given = new ArrayList<>();
    Map<String, FundingTotals> totals = awards.totalsBy(AwardFacet.PROGRAM,
        new AwardFilter(Map.of(AwardFacet.FUNDER, Set.copyOf(members)), null));
    programs.list(new ProgramFilter(Set.of(), Set.of(), Set.copyOf(members), null), ProgramOrder.AWARDS, true, 0, ALL)
        .forEach(program -> given.add(new OrganizationPage.Given(program, totals.getOrDefault(program.slug(), FundingTotals.NONE))));
    return given;
  }

  private FundingTotals givenTotals(List<String> members, List<OrganizationPage.Given> given) {
    return given.isEmpty() ? FundingTotals.NONE : awards.totals(new AwardFilter(Map.of(AwardFacet.FUNDER, Set.copyOf(members)), null));
  }

  /** A body's total of its own programme is recorded against itself, and is no money that it received. */
  private static boolean isOwnTotal(AwardRow award) {
    return award.exclusion() == Exclusion.PROGRAM_TOTAL && award.recipient().equals(award.funder());
  }

  private List<ConflictRow> disputes(String slug, List<AwardRow> received) {
    return Stream.concat(conflicts.about(SubjectKind.ORGANIZATION, slug).stream(),
        conflicts.about(SubjectKind.AWARD, received.stream().map(AwardRow::slug).toList()).stream()).toList();
  }

  private static List<OrganizationPage.Plants> byOperator(OrganizationFamily family, List<FacilityRow> plants) {
    Map<String, List<FacilityRow>> byOperator = plants.stream().filter(plant -> plant.operator() != null)
        .collect(Collectors.groupingBy(plant -> plant.operator().slug()));
    return members(family).entrySet().stream().filter(member -> byOperator.containsKey(member.getKey()))
        .map(member -> new OrganizationPage.Plants(member.getValue(), member.getKey().equals(family.self().slug()),
            byOperator.get(member.getKey()))).toList();
  }

  private static List<OrganizationPage.Received> byRecipient(OrganizationFamily family, List<AwardRow> received) {
    Map<String, List<AwardRow>> byRecipient = received.stream().collect(Collectors.groupingBy(award -> award.recipient().slug()));
    return members(family).entrySet().stream().filter(member -> byRecipient.containsKey(member.getKey()))
        .map(member -> new OrganizationPage.Received(member.getValue(), member.getKey().equals(family.self().slug()),
            byRecipient.get(member.getKey()), FundingTotals.of(byRecipient.get(member.getKey())))).toList();
  }

  /** The organization itself, then its subsidiaries level by level. */
  private static Map<String, OrganizationRef> members(OrganizationFamily family) {
    Map<String, OrganizationRef> members = new LinkedHashMap<>();
    members.put(family.self().slug(), family.self().ref());
    family.subsidiaries().forEach(subsidiary -> members.put(subsidiary.organization().slug(), subsidiary.organization().ref()));
    return members;
  }

  private List<OrganizationPage.Link> links(OrganizationFamily family, List<FacilityRow> plants) {
    Set<String> paths = new HashSet<>();
    family.slugs().forEach(member -> paths.add("/organizations/" + member));
    plants.forEach(plant -> paths.add("/facilities/" + plant.slug()));
    String self = "/organizations/" + family.self().slug();
    return links.touching(plants.stream().map(FacilityRow::slug).toList(), family.slugs()).stream()
        .map(row -> {
          boolean incoming = paths.contains(row.to().path());
          boolean within = incoming && paths.contains(row.from().path());
          return new OrganizationPage.Link(row, incoming && !within, within,
              (incoming ? row.to() : row.from()).path().equals(self) || row.from().path().equals(self), row.volume());
        }).toList();
  }
}
