package org.rareearth.site.facility;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rareearth.facility.Facilities;
import org.rareearth.facility.FacilityFilter;
import org.rareearth.facility.FacilityList;
import org.rareearth.facility.FacilityOrder;
import org.rareearth.facility.FacilityQuality;
import org.rareearth.facility.FacilityRow;
import org.rareearth.facility.FacilityStatus;
import org.rareearth.site.api.Shelf;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** /facilities for the API. */
@Component
class FacilityShelf implements Shelf<FacilityRow> {

  private final Facilities facilities;
  private final FacilitiesComposer composer;

  FacilityShelf(Facilities facilities, FacilitiesComposer composer) {
    this.facilities = facilities;
    this.composer = composer;
  }

  @Override
  public String name() {
    return "facilities";
  }

  @Override
  public List<Narrowing> narrowings() {
    return Stream.concat(Stream.of(Narrowing.of("stage", "Code of a stage, or unknown; repeat for several."),
        new Narrowing("status", "Where it stands; repeat for several.", Stream.concat(
            Narrowing.of("", "", FacilityStatus.values()).accepted().stream(), Stream.of(FacilityFilter.UNKNOWN)).toList()),
        Narrowing.of("country", "ISO 3166 alpha-2; repeat for several."), Narrowing.of("state", "State or province; repeat for several."),
        Narrowing.of("operator", "Key of an organization; a parent finds the facilities of its subsidiaries too."),
        new Narrowing("quality", "What is to be known of the record: unsourced, stale, disputed and the like; repeat for several.",
            FacilityQuality.keys()),
        Narrowing.of("bbox", "West, south, east, north in degrees: only facilities whose place is known and lies within."),
        Narrowing.of("q", "Words in names, former names, operator and place, in either language."),
        Narrowing.sort(Arrays.stream(FacilityOrder.values()).map(order -> order.name().toLowerCase(Locale.ROOT))
            .flatMap(key -> Stream.of(key, "-" + key)).toList())), Narrowing.operators(FacilityQuery.CONDITIONS)).toList();
  }

  @Override
  public Slice<FacilityRow> slice(MultiValueMap<String, String> typed, Window window) {
    FacilityQuery query = composer.read(typed);
    composer.refuseUnknownStages(query);
    FacilityList list = facilities.list(query.filter(), query.order(), query.descending(), window.page() - 1, window.size());
    return new Slice<>(list.rows(), list.matching(), query.unknown());
  }
}
