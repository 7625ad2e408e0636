package org.rareearth.site.funding;

import java.util.List;
import org.rareearth.funding.FundingTotals;
import org.rareearth.funding.Level;
import org.rareearth.funding.ProgramRow;
import org.rareearth.opendata.Shown;
import org.rareearth.organization.OrganizationRef;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.Footnotes;
import org.springframework.data.domain.Page;

/**
 * /programs: programmes with the sums of their awards, and the same by funder.
 *
 * @param text words that narrow the list, empty for none
 * @param sort the order in force, as the address spells it
 * @param all programmes recorded, before any filter
 * @param funders of the programmes on this page, each with all of its awards
 * @param unknown keys of the address that the list does not have
 */
public record ProgramsPage(String text, String sort, List<Facet> facets, List<Facet> active, Page<Line> rows, long all,
    List<FunderLine> funders, List<String> unknown, Footnotes footnotes) {

  /** The columns of its table. */
  public List<Shown> heads() {
    return ProgramFile.LIST.heads();
  }

  /** A programme with the sums of its awards. */
  public record Line(ProgramRow program, FundingTotals totals) {}

  /** A funder with the sums of all awards under its programmes. */
  public record FunderLine(OrganizationRef funder, Level level, long programs, FundingTotals totals) {}
}
