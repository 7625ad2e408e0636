package org.rareearth.site.network;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rareearth.facility.Facilities;
import org.rareearth.kernel.Countries;
import org.rareearth.kernel.LocalizedText;
import org.rareearth.site.network.NetworkQuery.Sieve;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.ui.Facet;
import org.rareearth.site.ui.Footnotes;
import org.rareearth.site.ui.ListQuery;
import org.rareearth.supply.LinkRow;
import org.rareearth.supply.SupplyLinks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the network together. The links are few and sifted in memory: the page has all of them on it. */
@Component
class NetworkComposer {

  private final SupplyLinks links;
  private final Facilities facilities;
  private final NetworkDrawing drawing;

  NetworkComposer(SupplyLinks links, Facilities facilities, NetworkDrawing drawing) {
    this.links = links;
    this.facilities = facilities;
    this.drawing = drawing;
  }

  @Transactional(readOnly = true)
  NetworkPage page(ListQuery typed) {
    NetworkQuery query = NetworkQuery.of(typed);
    List<LinkRow> all = links.all();
    List<LinkRow> rows = query.sift(all);
    Footnotes.Builder notes = new Footnotes.Builder();
    rows.forEach(link -> notes.mention(link.said()));
    return new NetworkPage(query, rows, rows.stream().filter(LinkRow::isFlow).count(), all.size(),
        Stream.of(Sieve.values()).map(sieve -> facet(sieve, query, all)).toList(), exhibit(typed, query, rows), notes.build());
  }

  @Transactional(readOnly = true)
  List<LinkRow> rows(NetworkQuery query) {
    return query.sift(links.all());
  }

  /** The links through which material passes, as a picture. */
  @Transactional(readOnly = true)
  Exhibit exhibit(ListQuery typed) {
    NetworkQuery query = NetworkQuery.of(typed);
    return exhibit(typed, query, query.sift(links.all()));
  }

  private Exhibit exhibit(ListQuery typed, NetworkQuery query, List<LinkRow> rows) {
    return drawing.exhibit(NetworkQuery.kept(typed), rows.stream().filter(LinkRow::isFlow).toList(), query.byParty(), facilities.furthestStages());
  }

  private static Facet facet(Sieve sieve, NetworkQuery query, List<LinkRow> all) {
    Map<String, Long> counts = new TreeMap<>();
    all.forEach(link -> sieve.of(link).forEach(value -> counts.merge(value, query.matches(link, sieve) ? 1L : 0L, Long::sum)));
    query.chosen().getOrDefault(sieve, Set.of()).forEach(value -> counts.putIfAbsent(value, 0L));
    Comparator<Map.Entry<String, Long>> order = Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
    String name = NetworkQuery.key(sieve);
    return new Facet(name, "network.filter." + name, counts.entrySet().stream().sorted(order)
        .map(entry -> option(sieve, entry.getKey(), entry.getValue(), query)).toList());
  }

  private static Facet.Option option(Sieve sieve, String value, long count, NetworkQuery query) {
    boolean chosen = query.chosen().getOrDefault(sieve, Set.of()).contains(value);
    return switch (sieve) {
      case STATUS -> new Facet.Option(value, "linkStatus." + value, null, count, chosen);
      case MATERIAL -> new Facet.Option(value, "network.material." + value, null, count, chosen);
      case KIND -> new Facet.Option(value, "linkKind." + value, null, count, chosen);
      case COUNTRY -> value.equals(NetworkQuery.UNKNOWN) ? new Facet.Option(value, "facility.unknown", null, count, chosen)
          : Facet.Option.named(value, new LocalizedText(Countries.name(value, Locale.ENGLISH), Countries.name(value, Locale.CHINESE)), count, chosen);
    };
  }
}
