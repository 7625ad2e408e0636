package org.rareearth.site.facility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearth.facility.ClaimRow;
import org.rareearth.facility.Facilities;
import org.rareearth.facility.FacilityFilter;
import org.rareearth.facility.FacilityList;
import org.rareearth.facility.FacilityRow;
import org.rareearth.funding.FundingAwards;
import org.rareearth.kernel.BadInput;
import org.rareearth.kernel.Countries;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.site.ui.Today;
import org.rareearth.stage.StageRef;
import org.rareearth.stage.Stages;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Puts the list of plants together. */
@Component
class FacilitiesComposer {

  static final int PAGE_SIZE = 50;

  private final Facilities facilities;
  private final FundingAwards awards;
  private final Stages stages;
  private final RecordedNames names;
  private final SitesDrawing drawing;
  private final Today today;

  FacilitiesComposer(Facilities facilities, FundingAwards awards, Stages stages, RecordedNames names, SitesDrawing drawing, Today today) {
    this.facilities = facilities;
    this.awards = awards;
    this.stages = stages;
    this.names = names;
    this.drawing = drawing;
    this.today = today;
  }

  /** What the address asks for on the day that counts as today. */
  FacilityQuery read(MultiValueMap<String, String> address) {
    return FacilityQuery.of(address, today.date().minusYears(1));
  }

  @Transactional(readOnly = true)
  FacilitiesPage list(FacilityQuery query, Map<String, List<String>> narrowing) {
    FacilityList list = facilities.list(query.filter(), query.order(), query.descending(), query.page() - 1, PAGE_SIZE);
    refusePagesBeyond(query, list);
    refuseUnknownStages(query);
    Exhibit map = drawing.exhibit(narrowing, facilities.sites(query.filter(), SitesPicture.MOST), list.unplaced(), false);
    return new FacilitiesPage(query, new PageImpl<>(lines(list.rows()), PageRequest.of(query.page() - 1, PAGE_SIZE), list.matching()), list.total(),
        list.unplaced(), map, facets(query.filter(), list), FacilityQuery.CONDITIONS.print(query.filter().conditions().all()),
        names(list.rows()), footnotes(list.rows()));
  }

  /** The lines of all pages, one after the other. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  void each(FacilityQuery query, Consumer<FacilitiesPage.Line> reader) {
    facilities.each(query.filter(), query.order(), query.descending(), rows -> lines(rows).forEach(reader));
  }

  private List<FacilitiesPage.Line> lines(List<FacilityRow> rows) {
    Map<String, Long> counts = rows.isEmpty() ? Map.of() : awards.onFacilities(rows.stream().map(FacilityRow::slug).toList()).stream()
        .collect(Collectors.groupingBy(award -> Objects.requireNonNull(award.facility()).slug(), Collectors.counting()));
    return rows.stream().map(row -> new FacilitiesPage.Line(row, counts.getOrDefault(row.slug(), 0L))).toList();
  }

  private static void refusePagesBeyond(FacilityQuery query, FacilityList list) {
    long last = Math.max(1, (list.matching() + PAGE_SIZE - 1) / PAGE_SIZE);
    if (query.page() > last) {
      throw new BadInput("page", String.valueOf(query.page()), List.of("1–" + last));
    }
  }

  /** Refuses stages that the chain does not have. */
  @Transactional(readOnly = true)
  void refuseUnknownStages(FacilityQuery query) {
    for (String stage : query.filter().stages()) {
      if (!stage.equals(FacilityFilter.UNKNOWN) && stages.find(stage) == null) {
        throw new BadInput("stage", stage,
            Stream.concat(stages.all().stream().map(StageRef::code), Stream.of(FacilityFilter.UNKNOWN)).toList());
      }
    }
  }

  private List<Facet> facets(FacilityFilter filter, FacilityList list) {
    List<Facet> facets = new ArrayList<>();
    list.facets().forEach((facet, values) -> {
      String name = facet.name().toLowerCase(Locale.ROOT);
      List<Facet.Option> options = new ArrayList<>();
      values.forEach(value -> options.add(option(facet, value, filter.of(facet).contains(value.value()))));
      filter.of(facet).stream().filter(chosen -> values.stream().noneMatch(value -> value.value().equals(chosen)))
          .forEach(chosen -> options.add(option(facet, new FacilityList.Value(chosen, null, 0), true)));
      facets.add(new Facet(name, "facility.filter." + name, options));
    });
    return facets;
  }

  private Facet.Option option(FacilityFilter.Facet facet, FacilityList.Value value, boolean chosen) {
    if (value.value().equals(FacilityFilter.UNKNOWN)) {
      return new Facet.Option(value.value(), "facility.unknown", null, value.plants(), chosen);
    }
    return switch (facet) {
      case STATUS -> new Facet.Option(value.value(), "status." + value.value(), null, value.plants(), chosen);
      case QUALITY -> new Facet.Option(value.value(), "quality." + value.value(), null, value.plants(), chosen);
      case COUNTRY -> Facet.Option.named(value.value(), country(value.value()), value.plants(), chosen);
      case STATE -> Facet.Option.named(value.value(), names.state(value.value()), value.plants(), chosen);
      case STAGE, OPERATOR -> value.name() == null ? Facet.Option.plain(value.value(), value.plants(), chosen)
          : Facet.Option.named(value.value(), value.name(), value.plants(), chosen);
    };
  }

  private static LocalizedText country(String code) {
    return new LocalizedText(Countries.name(code, Locale.ENGLISH), Countries.name(code, Locale.CHINESE));
  }

  private Map<String, LocalizedText> names(List<FacilityRow> rows) {
    Map<String, LocalizedText> all =
        new HashMap<>(names.products(rows.stream().flatMap(FacilitiesComposer::figures).map(ClaimRow::product)));
    rows.stream().map(FacilityRow::state).filter(Objects::nonNull).forEach(state -> all.put(state, names.state(state)));
    return all;
  }

  private static Footnotes footnotes(List<FacilityRow> rows) {
    Footnotes.Builder notes = new Footnotes.Builder();
    rows.stream().flatMap(FacilitiesComposer::claims).forEach(claim -> notes.mention(claim.said()));
    return notes.build();
  }

  private static Stream<ClaimRow> claims(FacilityRow row) {
    return Stream.concat(present(row.status()), figures(row));
  }

  private static Stream<ClaimRow> figures(FacilityRow row) {
    return Stream.concat(present(row.capacity()), present(row.output()));
  }

  private static Stream<ClaimRow> present(@Nullable ClaimRow claim) {
    return claim == null ? Stream.empty() : Stream.of(claim);
  }
}
