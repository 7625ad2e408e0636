package org.rareearth.site.funding;

import java.util.List;
import java.util.Locale;
import org.rareearth.funding.Level;
import org.rareearth.funding.ProgramFilter;
import org.rareearth.funding.ProgramOrder;
import org.rareearth.funding.ProgramRow;
import org.rareearth.funding.Programs;
import org.rareearth.site.api.Shelf;
import org.rareearth.site.ui.ListQuery;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** /programs for the API. */
@Component
class ProgramShelf implements Shelf<ProgramRow> {

  private final Programs programs;

  ProgramShelf(Programs programs) {
    this.programs = programs;
  }

  @Override
  public String name() {
    return "programs";
  }

  @Override
  public List<Narrowing> narrowings() {
    return List.of(Narrowing.of("level", "Whose money it is; repeat for several.", Level.values()),
        Narrowing.of("country", "ISO 3166 alpha-2, EU, or unknown; repeat for several."),
        Narrowing.of("funder", "Key of an organization; repeat for several."),
        Narrowing.of(AwardFacets.TEXT, "Words in the names of programme and funder, the statute and the note."),
        Narrowing.sort(ProgramOrder.accepted()));
  }

  @Override
  public Slice<ProgramRow> slice(MultiValueMap<String, String> typed, Window window) {
    ListQuery query = new ListQuery(typed);
    ProgramFilter filter = ProgramPages.read(query);
    String sort = ProgramPages.sort(query);
    boolean descending = sort.startsWith("-");
    ProgramOrder order = ProgramOrder.valueOf(sort.substring(descending ? 1 : 0).toUpperCase(Locale.ROOT));
    return new Slice<>(programs.list(filter, order, descending, window.first(), window.size()), programs.count(filter),
        query.unknown(ProgramPages.KEYS));
  }
}
