package org.rareearth.site.facility;

import java.util.List;
import java.util.stream.Stream;
import org.rareearth.site.picture.Exhibit;

/** The pictures of a plant; where there is too little to draw, the exhibit is the sentence that says so. */
public record FacilityPictures(Exhibit timeline, Exhibit capacity, Exhibit neighbours) {

  /** Those with something to see, in the order of the page. */
  List<Exhibit> drawn() {
    return Stream.of(timeline, capacity, neighbours).filter(Exhibit::isDrawn).toList();
  }
}
