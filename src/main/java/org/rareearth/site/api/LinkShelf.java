package org.rareearth.site.api;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rareearth.site.ui.ListQuery;
import org.rareearth.supply.LinkKind;
import org.rareearth.supply.LinkRow;
import org.rareearth.supply.LinkStatus;
import org.rareearth.supply.SupplyLinks;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Supply links, which stand on the pages of their two ends and have no list of their own there. */
@Component
class LinkShelf implements Shelf<LinkRow> {

  private static final List<String> KEYS = List.of("kind", "status", "facility", "organization");

  private final SupplyLinks links;

  LinkShelf(SupplyLinks links) {
    this.links = links;
  }

  @Override
  public String name() {
    return "supply-links";
  }

  @Override
  public List<Narrowing> narrowings() {
    return List.of(Narrowing.of("kind", "What binds the parties; repeat for several.", LinkKind.values()),
        Narrowing.of("status", "How firm it is; repeat for several.", LinkStatus.values()),
        Narrowing.of("facility", "Key of a facility at either end; repeat for several."),
        Narrowing.of("organization", "Key of an organization at either end; repeat for several."));
  }

  @Override
  public Slice<LinkRow> slice(MultiValueMap<String, String> typed, Window window) {
    ListQuery query = new ListQuery(typed);
    Set<String> kinds = words(query, "kind", LinkKind.values());
    Set<String> statuses = words(query, "status", LinkStatus.values());
    Set<String> plants = Keys.of(query, "facility");
    Set<String> organizations = Keys.of(query, "organization");
    List<LinkRow> found = (plants.isEmpty() && organizations.isEmpty() ? links.all() : links.touching(plants, organizations)).stream()
        .filter(row -> kinds.isEmpty() || kinds.contains(Values.key(row.kind())))
        .filter(row -> statuses.isEmpty() || statuses.contains(Values.key(row.status()))).toList();
    return new Slice<>(window.of(found), found.size(), query.unknown(KEYS));
  }

  private static Set<String> words(ListQuery query, String key, Enum<?>[] words) {
    List<String> accepted = Arrays.stream(words).map(Values::key).toList();
    return query.values(key, accepted::contains, accepted);
  }
}
