package org.rareearth.site.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearth.comparison.Chosen;
import org.rareearth.comparison.GapTable;
import org.rareearth.evidence.DocumentFactRow;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.site.facility.RecordedNames;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.ui.Address;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.stage.PlaceRef;

/**
 * /compare: the stage-gap table of two places.
 *
 * @param shares the two places back to back
 * @param courses how measures went over the years
 * @param disputes conflict by the figure that it is about
 * @param articles what the founding articles say that this page answers
 * @param unknown keys of the address that this page does not have
 */
public record ComparisonPage(GapTable table, Exhibit shares, Exhibit courses, Map<String, String> disputes, Words words,
    RecordedNames names, List<DocumentFactRow> articles, Footnotes footnotes,
    List<String> unknown) {

  private static final Set<String> WITH_ARTICLE = Set.of("us", "gb", "nl", "eu27");

  /** The table on one sheet of paper, of the same places and year. */
  public String sheet() {
    return new Address("/compare/sheet", shares.query()).href();
  }

  /** The table for frames of other sites. */
  public String frame() {
    return new Address("/embed/compare", shares.query()).href();
  }

  /** The conflict about a shown figure or one beside it; null when nobody contradicts it. */
  public @Nullable String dispute(Chosen chosen) {
    String shown = disputes.get(chosen.shown().slug());
    return shown != null ? shown
        : chosen.others().stream().map(other -> disputes.get(other.slug())).filter(found -> found != null).findFirst().orElse(null);
  }

  /** A place's name as it opens a title: "The United States". */
  public LocalizedText opening(PlaceRef place) {
    LocalizedText name = said(place);
    return name.equals(place.name()) ? name : new LocalizedText("The " + place.name().en(), name.zh());
  }

  /** A place's name as it stands in a sentence: "the United States". */
  public LocalizedText said(PlaceRef place) {
    return withArticle(place);
  }

  static LocalizedText withArticle(PlaceRef place) {
    LocalizedText name = place.name();
    return WITH_ARTICLE.contains(place.code()) ? new LocalizedText("the " + name.en(), name.zh()) : name;
  }
}
