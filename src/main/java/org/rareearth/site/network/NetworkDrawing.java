package org.rareearth.site.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearth.drawing.FlowPanels;
import org.rareearth.drawing.FlowPanels.Flow;
import org.rareearth.drawing.FlowPanels.Node;
import org.rareearth.drawing.FlowPanels.Panel;
import org.rareearth.drawing.FlowPanels.Style;
import org.rareearth.drawing.Ink;
import org.rareearth.evidence.Citation;
import org.rareearth.kernel.Countries;
import org.rareearth.kernel.Quantity;
import org.rareearth.kernel.Unit;
import org.rareearth.site.picture.Captions;
import org.rareearth.site.picture.Exhibit;
import org.rareearth.site.picture.Twin;
import org.rareearth.site.picture.Twin.Cell;
import org.rareearth.site.picture.Twin.Head;
import org.rareearth.stage.StageRef;
import org.rareearth.stage.Stages;
import org.rareearth.supply.LinkRow;
import org.rareearth.supply.LinkRow.PartyRef;
import org.rareearth.supply.LinkStatus;
import org.rareearth.supply.Material;
import org.rareearth.supply.PartyKind;
import org.springframework.stereotype.Component;

/**
 * Draws who passes what to whom, a panel for each group of materials in the order of the chain. Volumes are neither added, because several
 * links may speak of one deal, nor guessed: a link without one in tonnes a year is a thin line.
 */
@Component
class NetworkDrawing {

  private static final int LAST = 99;

  private final Stages stages;
  private final Captions captions;

  NetworkDrawing(Stages stages, Captions captions) {
    this.stages = stages;
    this.captions = captions;
  }

  /** Where nodes stand among each other, and what they are called. */
  private record End(int position, String label, @Nullable String path) {}

  Exhibit exhibit(Map<String, List<String>> query, List<LinkRow> flows, boolean byParty, Map<String, Integer> furthest) {
    Map<Integer, StageRef> chain = stages.all().stream().collect(Collectors.toMap(StageRef::position, Function.identity()));
    Function<PartyRef, End> end = byParty ? this::party : party -> place(party, chain.get(furthest.get(party.slug())));
    Map<Material, List<LinkRow>> groups = flows.stream().collect(Collectors.groupingBy(LinkRow::group, TreeMap::new, Collectors.toList()));
    FlowPanels drawing = new FlowPanels(groups.entrySet().stream().map(group -> panel(group.getKey(), group.getValue(), end)).toList(),
        styles(), captions.say("network.known"), captions.say("network.thin"));
    long measured = flows.stream().filter(link -> tonnes(link) != null).count();
    return new Exhibit(NetworkPicture.KEY, query, captions.say(byParty ? "network.title.party" : "network.title"),
        captions.say("network.measure", flows.size(), measured), description(groups), captions.say("network.note"),
        flows.stream().map(link -> link.said().source()).distinct().toList(), drawing, twin(flows));
  }

  private Panel panel(Material material, List<LinkRow> links, Function<PartyRef, End> end) {
    List<End> left = ends(links, LinkRow::from, end);
    List<End> right = ends(links, LinkRow::to, end);
    List<Flow> flows = links.stream().map(link -> flow(link, left.indexOf(end.apply(link.from())), right.indexOf(end.apply(link.to()))))
        .sorted(Comparator.comparing(Flow::from).thenComparing(Flow::to)).toList();
    return new Panel(captions.say("network.panel", group(material), links.size()),
        left.stream().map(node -> node(node, "network.out", links.stream().filter(link -> end.apply(link.from()).equals(node)).toList())).toList(),
        right.stream().map(node -> node(node, "network.in", links.stream().filter(link -> end.apply(link.to()).equals(node)).toList())).toList(),
        flows);
  }

  private static List<End> ends(List<LinkRow> links, Function<LinkRow, PartyRef> side, Function<PartyRef, End> end) {
    return links.stream().map(side).map(end).distinct().sorted(Comparator.comparing(End::position).thenComparing(End::label)).toList();
  }

  private Node node(End end, String key, List<LinkRow> links) {
    List<String> parts = new ArrayList<>(links.stream().filter(link -> link.volumeLow() != null).map(this::said).distinct().toList());
    long unknown = links.stream().filter(link -> link.volumeLow() == null).count();
    if (unknown > 0) {
      parts.add(captions.say("network.unknown", unknown));
    }
    return new Node(end.label, captions.say(key, String.join(" · ", parts)), end.path);
  }

  private Flow flow(LinkRow link, int from, int to) {
    String said = said(link);
    return new Flow(from, to, link.status().ordinal(), tonnes(link), said, captions.say("network.flow", link.from().name(), link.to().name(),
        link.material() == null ? captions.say("network.material.unsaid") : captions.print(link.material()), captions.term("linkStatus", link.status()),
        said.isEmpty() ? captions.say("network.volume.unknown") : said), "/network#" + link.slug());
  }

  /** Nodes of a stage in a country; a company whose plant is not named stands after those that are. */
  private End place(PartyRef party, @Nullable StageRef stage) {
    String country = party.country() == null ? captions.say("network.country.unknown") : Countries.name(party.country(), captions.locale());
    boolean plant = party.kind() == PartyKind.FACILITY;
    return new End(plant && stage != null ? stage.position() : LAST, captions.say("network.place", plant && stage != null
        ? captions.print(stage.name()) : captions.say(plant ? "network.plant" : "network.company"), country), null);
  }

  private End party(PartyRef party) {
    String name = captions.print(party.name());
    return new End(0, party.country() == null ? name : captions.say("network.party", name, Countries.name(party.country(), captions.locale())),
        party.path());
  }

  /** Tonnes a year; null where the volume is unknown or said in another unit. */
  private static @Nullable Double tonnes(LinkRow link) {
    Quantity volume = link.volume();
    return volume == null || volume.unit().base() != Unit.T_PER_YEAR ? null : volume.unit().toBase(volume.low()).doubleValue();
  }

  private String said(LinkRow link) {
    Quantity volume = link.volume();
    return volume != null ? captions.print(volume) : link.volumeLow() == null ? ""
        : link.volumeLow().toPlainString() + " " + link.volumeUnit();
  }

  private List<Style> styles() {
    return List.of(style(LinkStatus.ACTIVE, Ink.LIVE, null), style(LinkStatus.CONTRACTED, Ink.TEXT, "11 3"),
        style(LinkStatus.MOU, Ink.WARN, "5 4"), style(LinkStatus.POSSIBLE, Ink.EARLY, "1.7 3.5"),
        style(LinkStatus.HISTORICAL, Ink.EDGE, "9 3 1.7 3"));
  }

  private Style style(LinkStatus status, Ink ink, @Nullable String dash) {
    return new Style(captions.term("linkStatus", status), ink, dash);
  }

  private String description(Map<Material, List<LinkRow>> groups) {
    return groups.entrySet().stream().map(group -> captions.say("map.count", group(group.getKey()), group.getValue().size()))
        .collect(Collectors.joining(captions.say("ui.comma")));
  }

  private String group(Material material) {
    return captions.term("network.material", material);
  }

  private Twin twin(List<LinkRow> flows) {
    List<Head> heads = List.of(Head.words(captions.say("network.from")), Head.words(captions.say("network.to")),
        Head.words(captions.say("network.filter.material")), Head.words(captions.say("network.filter.status")),
        Head.number(captions.say("network.volume")), Head.words(captions.say("network.announced")));
    return new Twin(heads, flows.stream().map(link -> List.of(Cell.link(link.from().name(), link.from().path()),
        Cell.link(link.to().name(), link.to().path()), Cell.of(link.material() == null ? "" : link.material()),
        Cell.said(captions.term("linkStatus", link.status()), link.said().source().slug()),
        Cell.of(link.volumeLow() == null ? null : said(link)), Cell.of(link.announcedOn() == null ? "" : link.announcedOn()))).toList());
  }
}
