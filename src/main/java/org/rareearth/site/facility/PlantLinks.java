package org.rareearth.site.facility;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rareearth.facility.FacilityProfile;
import org.rareearth.supply.LinkRow;
import org.rareearth.supply.SupplyLinks;
import org.springframework.stereotype.Component;

/** The supply links of a plant and of its operator, seen from the plant. */
@Component
class PlantLinks {

  private final SupplyLinks links;

  PlantLinks(SupplyLinks links) {
    this.links = links;
  }

  /** The plant's own first, then its operator's; of each what comes before what goes. */
  List<FacilityPage.Link> of(FacilityProfile plant) {
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
}
