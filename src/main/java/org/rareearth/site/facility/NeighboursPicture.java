package org.rareearth.site.facility;

import static org.rareearth.opendata.Column.date;
import static org.rareearth.opendata.Column.number;
import static org.rareearth.opendata.Column.text;
import static org.rareearth.site.ui.FileColumns.said;
import static org.rareearth.site.ui.FileColumns.words;

import java.util.List;
import org.rareearth.facility.Facilities;
import org.rareearth.facility.FacilityProfile;
import org.rareearth.opendata.Column;
import org.rareearth.opendata.Extract;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.Picture;
import org.rareearth.site.ui.FileColumns;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Who supplies a plant, and whom it supplies. */
@Component
class NeighboursPicture implements Picture {

  private static final List<Column<FacilityPage.Link>> COLUMNS = FileColumns.of(List.of(
      List.of(text("link", link -> link.row().slug()), text("direction", link -> link.incoming() ? "incoming" : "outgoing"),
          text("party", link -> link.self().slug()), text("with", link -> link.other().slug())),
      words("with_name", link -> link.other().name()),
      List.of(text("kind", link -> link.row().kind()), text("link_status", link -> link.row().status())),
      words("material", link -> link.row().material()),
      List.of(number("volume_low", null, link -> link.row().volumeLow()), number("volume_high", null, link -> link.row().volumeHigh()),
          text("volume_unit", link -> link.row().volumeUnit()), date("announced_on", link -> link.row().announcedOn())),
      said(link -> link.row().said())));

  private final Facilities facilities;
  private final PlantLinks links;
  private final NeighboursDrawing drawing;

  NeighboursPicture(Facilities facilities, PlantLinks links, NeighboursDrawing drawing) {
    this.facilities = facilities;
    this.links = links;
    this.drawing = drawing;
  }

  @Override
  public String name() {
    return FOLDER + "facility-neighbours";
  }

  @Override
  public boolean standsAlone() {
    return false;
  }

  @Override
  public Extract<FacilityPage.Link> extract(MultiValueMap<String, String> typed) {
    ListQuery query = new ListQuery(typed);
    String plant = OnePlant.of(query);
    return new Extract<>(COLUMNS, query.unknown(OnePlant.KEYS),
        reader -> NeighboursDrawing.of(links.of(facilities.profile(plant))).forEach(reader));
  }

  @Override
  @Transactional(readOnly = true)
  public Exhibit exhibit(MultiValueMap<String, String> typed) {
    FacilityProfile plant = facilities.profile(OnePlant.of(new ListQuery(typed)));
    return drawing.exhibit(plant, links.of(plant));
  }
}
