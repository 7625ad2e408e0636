package org.rareearth.site.organization;

import java.util.List;
import org.rareearth.opendata.Shown;
import org.rareearth.organization.OrganizationRow;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.Footnotes;
import org.springframework.data.domain.Page;

/**
 * /organizations: the filtered list, with what each organization does.
 *
 * @param text words that narrow the list, empty for none
 * @param sort the order in force, as the address spells it
 * @param all organizations recorded, before any filter
 * @param unknown keys of the address that the list does not have
 */
public record OrganizationsPage(String text, String sort, List<Facet> facets, List<Facet> active, Page<Line> rows, long all,
    List<String> unknown, Footnotes footnotes) {

  /** The columns of its table. */
  public List<Shown> heads() {
    return OrganizationFile.LIST.heads();
  }

  /**
   * An organization with its own records, those of its subsidiaries not among them.
   *
   * @param plants that it runs
   * @param received awards to it
   * @param given awards under its programmes
   * @param supplies links that bring it material
   */
  public record Line(OrganizationRow organization, long plants, long received, long given, long supplies) {}
}
