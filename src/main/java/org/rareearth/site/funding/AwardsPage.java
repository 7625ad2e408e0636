package org.rareearth.site.funding;

import java.util.List;
import org.rareearth.funding.AwardFilter;
import org.rareearth.funding.AwardRow;
import org.rareearth.opendata.Shown;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.site.ui.MoreConditions;
import org.springframework.data.domain.Page;

/**
 * /awards: the filtered list, its totals per currency, instrument and rung, and what they leave out.
 *
 * @param sort the order in force, as the address spells it
 * @param facets what the list can be narrowed by
 * @param active the facets and the text that narrow it now, for the chips
 * @param conditions what operators ask, and the controls for them
 * @param rows this page of the list
 * @param all awards recorded, before any filter
 * @param sums over the whole filtered list, not over this page
 * @param pictures of the sums
 * @param unknown keys of the address that the list does not have
 */
public record AwardsPage(AwardFilter filter, String sort, List<Facet> facets, List<Facet> active, MoreConditions conditions,
    Page<AwardRow> rows, long all, SumTable sums, MoneyPictures pictures, List<String> unknown, Footnotes footnotes) {

  /** The columns of its table. */
  public List<Shown> heads() {
    return AwardFile.LIST.heads();
  }
}
