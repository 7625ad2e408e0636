package org.rareearth.site.facility;

import java.util.List;
import org.rareearth.facility.Facilities;
import org.rareearth.opendata.Extract;
import org.rareearth.opendata.Format;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.Picture;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** The list of plants as a map: the same address narrows both, and the rows of the files are the same. */
@Component
class SitesPicture implements Picture {

  static final String KEY = "facilities-map";

  /** As many marks as a picture bears, and more than a reader can tell apart. */
  static final int MOST = 2_000;

  private final Facilities facilities;
  private final FacilitiesComposer composer;
  private final FacilityFile file;
  private final SitesDrawing drawing;

  SitesPicture(Facilities facilities, FacilitiesComposer composer, FacilityFile file, SitesDrawing drawing) {
    this.facilities = facilities;
    this.composer = composer;
    this.file = file;
    this.drawing = drawing;
  }

  @Override
  public String name() {
    return FOLDER + KEY;
  }

  @Override
  public List<String> suffixes() {
    return Format.SUFFIXES_OF_PLACES;
  }

  @Override
  public Extract<FacilitiesPage.Line> extract(MultiValueMap<String, String> typed) {
    return file.extract(typed);
  }

  @Override
  @Transactional(readOnly = true)
  public Exhibit exhibit(MultiValueMap<String, String> typed) {
    FacilityQuery query = composer.read(typed);
    composer.refuseUnknownStages(query);
    return drawing.exhibit(query.kept(typed), facilities.sites(query.filter(), MOST), facilities.unplaced(query.filter()),
        true);
  }
}
